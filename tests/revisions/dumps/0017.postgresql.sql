--
-- PostgreSQL database dump
--

\restrict hZwzMLYtFqa2NNB0vbo3DR4Gz5YNIikyWXVlRXEvWnmitsu9DLKebI1ahBB4S9N

-- Dumped from database version 16.14
-- Dumped by pg_dump version 16.14

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: refuse_change_of_record(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change_of_record() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the record is only ever appended' USING ERRCODE = 'integrity_constraint_violation'; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: allocation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.allocation (
    campaign_id bigint NOT NULL,
    platform character varying(32) NOT NULL,
    weight numeric(12,4) NOT NULL,
    amount_minor bigint,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_allocation_amount_not_negative CHECK ((amount_minor >= 0)),
    CONSTRAINT ck_allocation_weight_not_negative CHECK ((weight >= (0)::numeric))
);


--
-- Name: allocation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.allocation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: allocation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.allocation_id_seq OWNED BY public.allocation.id;


--
-- Name: approval; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approval (
    campaign_id bigint NOT NULL,
    task_id bigint NOT NULL,
    subject character varying(32) NOT NULL,
    deliverable_id bigint,
    terms_id bigint,
    asset_id bigint,
    copy_id bigint,
    fingerprint character varying(64) NOT NULL,
    round integer NOT NULL,
    proposal json NOT NULL,
    state character varying(32) NOT NULL,
    asked_by character varying(32) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_approval_approvalstate CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'decided'::character varying, 'settled'::character varying, 'superseded'::character varying])::text[])))
);


--
-- Name: approval_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.approval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: approval_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.approval_id_seq OWNED BY public.approval.id;


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    campaign_id bigint,
    at timestamp with time zone NOT NULL,
    actor_id character varying(32) NOT NULL,
    action character varying(64) NOT NULL,
    subject character varying(64) NOT NULL,
    subject_id bigint,
    details json NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    for_id character varying(32),
    via character varying(16) NOT NULL,
    release character varying(32) NOT NULL,
    salt character varying(32) NOT NULL,
    digest character varying(64)
);


--
-- Name: audit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: audit_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.audit_id_seq OWNED BY public.audit.id;


--
-- Name: audit_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_seal (
    workspace_id character varying(32) NOT NULL,
    number bigint NOT NULL,
    line_id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    sealed_at timestamp with time zone NOT NULL
);


--
-- Name: brief; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.brief (
    title character varying(120) NOT NULL,
    created_by character varying(32) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    for_everybody boolean NOT NULL
);


--
-- Name: brief_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.brief_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: brief_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.brief_id_seq OWNED BY public.brief.id;


--
-- Name: brief_share; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.brief_share (
    workspace_id character varying(32) NOT NULL,
    brief_id bigint NOT NULL,
    user_id character varying(32) NOT NULL
);


--
-- Name: brief_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.brief_version (
    brief_id bigint NOT NULL,
    number integer NOT NULL,
    requirements text NOT NULL,
    objectives text NOT NULL,
    audience text NOT NULL,
    deliverables text NOT NULL,
    timeline text NOT NULL,
    brand_guide text NOT NULL,
    required_words json NOT NULL,
    banned_words json NOT NULL,
    disclosure text NOT NULL,
    written_by character varying(32) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: brief_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.brief_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: brief_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.brief_version_id_seq OWNED BY public.brief_version.id;


--
-- Name: calendar_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_link (
    user_id character varying(32) NOT NULL,
    campaign_id bigint,
    version integer NOT NULL,
    given_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    revoked_by character varying(32),
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: calendar_link_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.calendar_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: calendar_link_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.calendar_link_id_seq OWNED BY public.calendar_link.id;


--
-- Name: campaign; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign (
    workflow character varying(32) NOT NULL,
    name character varying(400) NOT NULL,
    name_key character varying(400) NOT NULL,
    status character varying(32) NOT NULL,
    archived_at timestamp with time zone,
    owner_id character varying(32) NOT NULL,
    channel_id character varying(32) NOT NULL,
    channel_is_private boolean NOT NULL,
    time_zone character varying(64) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    measuring_days integer NOT NULL,
    budget_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    brief_version_id bigint NOT NULL,
    niches json NOT NULL,
    followers_min bigint,
    followers_max bigint,
    platform character varying(32),
    approved_only boolean NOT NULL,
    goal_reach bigint,
    goal_engagement_rate numeric(9,4),
    goal_revenue_minor bigint,
    money_in_channel boolean NOT NULL,
    money_for_team boolean NOT NULL,
    needs_signature boolean NOT NULL,
    closed_early_at timestamp with time zone,
    finished_without_at timestamp with time zone,
    cancel_reason text,
    total_cost_minor bigint,
    total_reach bigint,
    engagements bigint,
    engagement_rate numeric(18,6),
    pooled_engagement_rate numeric(18,6),
    revenue_minor bigint,
    roi numeric(18,6),
    created_by character varying(32) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    namesake integer NOT NULL,
    calendar_sequence integer NOT NULL,
    CONSTRAINT ck_campaign_archived_when_over CHECK (((archived_at IS NULL) OR ((status)::text = ANY ((ARRAY['completed'::character varying, 'cancelled'::character varying])::text[])))),
    CONSTRAINT ck_campaign_budget_not_negative CHECK ((budget_minor >= 0)),
    CONSTRAINT ck_campaign_campaignstatus CHECK (((status)::text = ANY ((ARRAY['preparing'::character varying, 'active'::character varying, 'measuring'::character varying, 'completed'::character varying, 'cancelled'::character varying])::text[]))),
    CONSTRAINT ck_campaign_dates_in_order CHECK ((ends_on >= starts_on)),
    CONSTRAINT ck_campaign_followers_in_order CHECK ((followers_min <= followers_max)),
    CONSTRAINT ck_campaign_measuring_within_a_year CHECK (((measuring_days >= 0) AND (measuring_days <= 365)))
);


--
-- Name: campaign_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.campaign_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: campaign_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.campaign_id_seq OWNED BY public.campaign.id;


--
-- Name: campaign_name_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.campaign_name_word (
    workspace_id character varying(32) NOT NULL,
    word character varying(400) NOT NULL COLLATE pg_catalog."C",
    campaign_id bigint NOT NULL
);


--
-- Name: card; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.card (
    lane_id bigint NOT NULL,
    kind character varying(32) NOT NULL,
    subject_id bigint NOT NULL,
    channel character varying(32),
    ts character varying(32),
    thread_ts character varying(32),
    wanted integer NOT NULL,
    shown integer NOT NULL,
    shown_hash character varying(64),
    posting_at timestamp with time zone,
    attempts integer NOT NULL,
    next_attempt_at timestamp with time zone,
    blocked_reason character varying(200),
    opened_at timestamp with time zone,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: card_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.card_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: card_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.card_id_seq OWNED BY public.card.id;


--
-- Name: comment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comment (
    deliverable_id bigint NOT NULL,
    text text NOT NULL,
    written_by character varying(32) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: comment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: comment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.comment_id_seq OWNED BY public.comment.id;


--
-- Name: cost; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cost (
    campaign_id bigint NOT NULL,
    platform character varying(32),
    state character varying(32) NOT NULL,
    what character varying(400) NOT NULL,
    amount_minor bigint NOT NULL,
    entered_by character varying(32) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone,
    reason text,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_cost_amount_positive CHECK ((amount_minor > 0)),
    CONSTRAINT ck_cost_coststate CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'committed'::character varying, 'spent'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_cost_withdrawn_with_reason CHECK ((((state)::text <> 'withdrawn'::text) OR (reason IS NOT NULL)))
);


--
-- Name: cost_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.cost_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: cost_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.cost_id_seq OWNED BY public.cost.id;


--
-- Name: decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision (
    approval_id bigint NOT NULL,
    number integer NOT NULL,
    outcome character varying(32) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    decided_by character varying(32) NOT NULL,
    decided_for character varying(32),
    asset_author character varying(32),
    copy_author character varying(32),
    self_approval boolean NOT NULL,
    reason text,
    category character varying(32),
    part character varying(32),
    at timestamp with time zone NOT NULL,
    effective_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    creator_text text,
    CONSTRAINT ck_decision_category CHECK (((category)::text = ANY ((ARRAY['brand'::character varying, 'claims'::character varying, 'disclosure'::character varying, 'quality'::character varying, 'cost'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT ck_decision_contentpart CHECK (((part)::text = ANY ((ARRAY['asset'::character varying, 'copy'::character varying])::text[]))),
    CONSTRAINT ck_decision_not_on_own_work CHECK ((self_approval OR (((asset_author IS NULL) OR ((asset_author)::text <> (decided_by)::text)) AND ((copy_author IS NULL) OR ((copy_author)::text <> (decided_by)::text))))),
    CONSTRAINT ck_decision_one_stands CHECK ((((number % 2) = 0) = ((outcome)::text = 'withdrawn'::text))),
    CONSTRAINT ck_decision_outcome CHECK (((outcome)::text = ANY ((ARRAY['approve'::character varying, 'request_changes'::character varying, 'reject'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_decision_reason_given CHECK ((((outcome)::text <> ALL ((ARRAY['request_changes'::character varying, 'reject'::character varying])::text[])) OR ((reason IS NOT NULL) AND (category IS NOT NULL))))
);


--
-- Name: decision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: decision_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.decision_id_seq OWNED BY public.decision.id;


--
-- Name: deliverable; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliverable (
    campaign_id bigint NOT NULL,
    participation_id bigint,
    idea_id bigint,
    number integer NOT NULL,
    title character varying(200) NOT NULL,
    platform character varying(32) NOT NULL,
    kind character varying(32) NOT NULL,
    status character varying(32) NOT NULL,
    draft_due_on date,
    publish_on date,
    slot_at timestamp with time zone,
    slot_number integer NOT NULL,
    asset_status character varying(32),
    copy_status character varying(32),
    round integer NOT NULL,
    decided_round integer,
    asset_id bigint,
    copy_id bigint,
    approved_asset_id bigint,
    approved_copy_id bigint,
    permalink text,
    published_at timestamp with time zone,
    reason text,
    created_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    permalink_key character varying(64),
    calendar_sequence integer NOT NULL,
    removed_at timestamp with time zone,
    removed_from timestamp with time zone,
    designer_id character varying(32),
    writer_id character varying(32),
    CONSTRAINT ck_deliverable_asset_approved_with_version CHECK ((((asset_status)::text <> 'approved'::text) OR (approved_asset_id IS NOT NULL))),
    CONSTRAINT ck_deliverable_asset_status CHECK (((asset_status)::text = ANY ((ARRAY['in_progress'::character varying, 'uploaded'::character varying, 'ready_for_review'::character varying, 'changes_requested'::character varying, 'approved'::character varying, 'not_needed'::character varying])::text[]))),
    CONSTRAINT ck_deliverable_copy_always_needed CHECK (((copy_status)::text <> 'not_needed'::text)),
    CONSTRAINT ck_deliverable_copy_approved_with_version CHECK ((((copy_status)::text <> 'approved'::text) OR (approved_copy_id IS NOT NULL))),
    CONSTRAINT ck_deliverable_copy_status CHECK (((copy_status)::text = ANY ((ARRAY['in_progress'::character varying, 'uploaded'::character varying, 'ready_for_review'::character varying, 'changes_requested'::character varying, 'approved'::character varying, 'not_needed'::character varying])::text[]))),
    CONSTRAINT ck_deliverable_deliverablestatus CHECK (((status)::text = ANY ((ARRAY['planned'::character varying, 'in_progress'::character varying, 'ready_for_review'::character varying, 'changes_requested'::character varying, 'approved'::character varying, 'rejected'::character varying, 'published'::character varying, 'missed'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT ck_deliverable_ends_with_reason CHECK ((((status)::text <> ALL ((ARRAY['rejected'::character varying, 'dropped'::character varying])::text[])) OR (reason IS NOT NULL))),
    CONSTRAINT ck_deliverable_published_with_link CHECK ((((status)::text <> 'published'::text) OR (permalink IS NOT NULL)))
);


--
-- Name: deliverable_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.deliverable_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: deliverable_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.deliverable_id_seq OWNED BY public.deliverable.id;


--
-- Name: due; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.due (
    campaign_id bigint NOT NULL,
    kind character varying(32) NOT NULL,
    subject_id bigint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: due_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.due_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: due_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.due_id_seq OWNED BY public.due.id;


--
-- Name: form_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_draft (
    user_id character varying(32) NOT NULL,
    form character varying(32) NOT NULL,
    entries json NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: form_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_draft_id_seq OWNED BY public.form_draft.id;


--
-- Name: group_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.group_member (
    workspace_id character varying(32) NOT NULL,
    group_id character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL
);


--
-- Name: idea; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea (
    campaign_id bigint NOT NULL,
    number integer NOT NULL,
    theme character varying(400) NOT NULL,
    pillar character varying(240) NOT NULL,
    platforms json NOT NULL,
    state character varying(32) NOT NULL,
    reason text,
    submitted_by character varying(32) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    decided_by character varying(32),
    decided_at timestamp with time zone,
    self_approval boolean NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    description text,
    reference text,
    CONSTRAINT ck_idea_decided_by_somebody CHECK ((((state)::text = 'proposed'::text) = (decided_by IS NULL))),
    CONSTRAINT ck_idea_decided_has_a_time CHECK (((decided_by IS NULL) = (decided_at IS NULL))),
    CONSTRAINT ck_idea_dropped_with_reason CHECK ((((state)::text <> 'dropped'::text) OR (reason IS NOT NULL))),
    CONSTRAINT ck_idea_ideastate CHECK (((state)::text = ANY ((ARRAY['proposed'::character varying, 'approved'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT ck_idea_not_on_own_idea CHECK ((((state)::text <> 'approved'::text) OR self_approval OR ((decided_by)::text <> (submitted_by)::text)))
);


--
-- Name: idea_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.idea_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: idea_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.idea_id_seq OWNED BY public.idea.id;


--
-- Name: import_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_run (
    kind character varying(32) NOT NULL,
    campaign_id bigint,
    file character varying(255) NOT NULL,
    state character varying(32) NOT NULL,
    added integer NOT NULL,
    changed integer NOT NULL,
    unchanged integer NOT NULL,
    rejected integer NOT NULL,
    begun_by character varying(32) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    proposed integer NOT NULL,
    CONSTRAINT ck_import_run_importstate CHECK (((state)::text = ANY ((ARRAY['running'::character varying, 'done'::character varying, 'repeated'::character varying])::text[])))
);


--
-- Name: import_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.import_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: import_run_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.import_run_id_seq OWNED BY public.import_run.id;


--
-- Name: influencer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.influencer (
    handle character varying(100) NOT NULL,
    handle_key character varying(100) NOT NULL,
    platform character varying(32) NOT NULL,
    name character varying(200) NOT NULL,
    niches json NOT NULL,
    followers bigint,
    email character varying(320),
    usual_fee_minor bigint,
    currency character varying(3),
    country character varying(2),
    vetting character varying(32) NOT NULL,
    forgotten_at timestamp with time zone,
    added_by character varying(32) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_influencer_fee_not_negative CHECK ((usual_fee_minor >= 0)),
    CONSTRAINT ck_influencer_fee_with_currency CHECK (((usual_fee_minor IS NULL) = (currency IS NULL))),
    CONSTRAINT ck_influencer_followers_not_negative CHECK ((followers >= 0)),
    CONSTRAINT ck_influencer_vetting CHECK (((vetting)::text = ANY ((ARRAY['new'::character varying, 'approved'::character varying, 'blocked'::character varying])::text[])))
);


--
-- Name: influencer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.influencer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: influencer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.influencer_id_seq OWNED BY public.influencer.id;


--
-- Name: influencer_niche; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.influencer_niche (
    workspace_id character varying(32) NOT NULL,
    influencer_id bigint NOT NULL,
    niche character varying(60) NOT NULL
);


--
-- Name: influencer_proposal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.influencer_proposal (
    influencer_id bigint NOT NULL,
    told json NOT NULL,
    state character varying(32) NOT NULL,
    proposed_by character varying(32) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_by character varying(32),
    decided_at timestamp with time zone,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_influencer_proposal_proposalstate CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'accepted'::character varying, 'refused'::character varying, 'replaced'::character varying])::text[])))
);


--
-- Name: influencer_proposal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.influencer_proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: influencer_proposal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.influencer_proposal_id_seq OWNED BY public.influencer_proposal.id;


--
-- Name: lane; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lane (
    address character varying(64) NOT NULL,
    due_at timestamp with time zone,
    leased_until timestamp with time zone,
    lease character varying(32),
    blocked_reason character varying(200),
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: lane_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.lane_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: lane_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.lane_id_seq OWNED BY public.lane.id;


--
-- Name: mail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail (
    campaign_id bigint NOT NULL,
    kind character varying(32) NOT NULL,
    "to" character varying(320) NOT NULL,
    facts json NOT NULL,
    participation_id bigint,
    deliverable_id bigint,
    report_id bigint,
    message_id character varying(200) NOT NULL,
    subject text,
    content bytea,
    state character varying(32) NOT NULL,
    asked_by character varying(32) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    attempts integer NOT NULL,
    next_attempt_at timestamp with time zone,
    leased_until timestamp with time zone,
    lease character varying(32),
    error text,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_mail_mailstate CHECK (((state)::text = ANY ((ARRAY['queued'::character varying, 'held'::character varying, 'sent'::character varying, 'failed'::character varying, 'stopped'::character varying, 'replaced'::character varying])::text[])))
);


--
-- Name: mail_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: mail_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.mail_id_seq OWNED BY public.mail.id;


--
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    campaign_id bigint,
    kind character varying(40) NOT NULL,
    facts json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: notice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;


--
-- Name: participation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.participation (
    campaign_id bigint NOT NULL,
    influencer_id bigint NOT NULL,
    stage character varying(32) NOT NULL,
    followers_at_selection bigint,
    agreed_terms_id bigint,
    contract_link text,
    signed_at timestamp with time zone,
    reason text,
    kept_minor bigint,
    selected_by character varying(32) NOT NULL,
    selected_at timestamp with time zone NOT NULL,
    contacted_at timestamp with time zone,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    address_before character varying(320),
    address_changed_by character varying(32),
    paid_at timestamp with time zone,
    paid_by character varying(32),
    undo_until timestamp with time zone,
    stage_before character varying(32),
    paid_minor bigint,
    CONSTRAINT ck_participation_address_changed_by_somebody CHECK (((address_before IS NULL) = (address_changed_by IS NULL))),
    CONSTRAINT ck_participation_ends_with_reason CHECK ((((stage)::text <> ALL ((ARRAY['declined'::character varying, 'no_reply'::character varying, 'dropped'::character varying])::text[])) OR (reason IS NOT NULL))),
    CONSTRAINT ck_participation_kept_not_negative CHECK ((kept_minor >= 0)),
    CONSTRAINT ck_participation_paid_an_amount CHECK (((paid_at IS NULL) = (paid_minor IS NULL))),
    CONSTRAINT ck_participation_paid_by_somebody CHECK (((paid_at IS NULL) = (paid_by IS NULL))),
    CONSTRAINT ck_participation_stage CHECK (((stage)::text = ANY ((ARRAY['selected'::character varying, 'contacted'::character varying, 'negotiating'::character varying, 'agreed'::character varying, 'declined'::character varying, 'no_reply'::character varying, 'briefed'::character varying, 'content_submitted'::character varying, 'approved'::character varying, 'published'::character varying, 'completed'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT ck_participation_stage_before CHECK (((stage_before)::text = ANY ((ARRAY['selected'::character varying, 'contacted'::character varying, 'negotiating'::character varying, 'agreed'::character varying, 'declined'::character varying, 'no_reply'::character varying, 'briefed'::character varying, 'content_submitted'::character varying, 'approved'::character varying, 'published'::character varying, 'completed'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT ck_participation_undone_to_a_stage CHECK (((undo_until IS NULL) = (stage_before IS NULL)))
);


--
-- Name: participation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.participation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: participation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.participation_id_seq OWNED BY public.participation.id;


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    workspace_id character varying(32) NOT NULL,
    user_id character varying(32) NOT NULL,
    name character varying(200) NOT NULL,
    title character varying(200) NOT NULL,
    email character varying(320),
    time_zone character varying(64) NOT NULL,
    member_type character varying(32) NOT NULL,
    is_admin boolean NOT NULL,
    heard_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_person_membertype CHECK (((member_type)::text = ANY ((ARRAY['full'::character varying, 'guest'::character varying, 'deactivated'::character varying, 'bot'::character varying, 'foreign'::character varying])::text[])))
);


--
-- Name: processed_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.processed_request (
    workspace_id character varying(32) NOT NULL,
    key character varying(255) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_processed_request_key_given CHECK (((key)::text <> ''::text))
);


--
-- Name: prompt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prompt (
    campaign_id bigint NOT NULL,
    user_id character varying(32) NOT NULL,
    number integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    moved_on boolean NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    gathers_until timestamp with time zone
);


--
-- Name: prompt_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.prompt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: prompt_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.prompt_id_seq OWNED BY public.prompt.id;


--
-- Name: prompt_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.prompt_item (
    prompt_id bigint NOT NULL,
    task_id bigint NOT NULL,
    user_id character varying(32) NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    asked_at timestamp with time zone
);


--
-- Name: prompt_item_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.prompt_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: prompt_item_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.prompt_item_id_seq OWNED BY public.prompt_item.id;


--
-- Name: quota; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quota (
    workspace_id character varying(32) NOT NULL,
    method character varying(64) NOT NULL,
    not_before timestamp with time zone NOT NULL
);


--
-- Name: recipient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recipient (
    campaign_id bigint NOT NULL,
    audience character varying(32) NOT NULL,
    email character varying(320) NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_recipient_audience CHECK (((audience)::text = ANY ((ARRAY['stakeholder'::character varying, 'client'::character varying])::text[])))
);


--
-- Name: recipient_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.recipient_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: recipient_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.recipient_id_seq OWNED BY public.recipient.id;


--
-- Name: reminder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder (
    workspace_id character varying(32) NOT NULL,
    address character varying(32) NOT NULL,
    hour integer NOT NULL,
    is_off boolean NOT NULL,
    reminded_on date,
    snoozed_until timestamp with time zone,
    CONSTRAINT ck_reminder_an_hour_of_the_day CHECK (((hour >= 0) AND (hour <= 23)))
);


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    campaign_id bigint NOT NULL,
    number integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    figures json NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_id_seq OWNED BY public.report.id;


--
-- Name: result; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.result (
    deliverable_id bigint NOT NULL,
    measured_on date NOT NULL,
    likes bigint,
    comments bigint,
    clicks bigint,
    shares bigint,
    saves bigint,
    reach bigint,
    impressions bigint,
    views bigint,
    revenue_minor bigint,
    entered_by character varying(32) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_result_counts_not_negative CHECK (((likes >= 0) AND (comments >= 0) AND (clicks >= 0) AND (shares >= 0) AND (saves >= 0) AND (reach >= 0) AND (impressions >= 0) AND (views >= 0) AND (revenue_minor >= 0)))
);


--
-- Name: result_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.result_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: result_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.result_id_seq OWNED BY public.result.id;


--
-- Name: role_holder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_holder (
    campaign_id bigint,
    role character varying(32) NOT NULL,
    holder_kind character varying(32) NOT NULL,
    holder_id character varying(32) NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_role_holder_holderkind CHECK (((holder_kind)::text = ANY ((ARRAY['person'::character varying, 'group'::character varying])::text[]))),
    CONSTRAINT ck_role_holder_role CHECK (((role)::text = ANY ((ARRAY['marketing_manager'::character varying, 'content_specialist'::character varying, 'creative_team'::character varying, 'design_team'::character varying, 'copywriter'::character varying, 'marketing_director'::character varying])::text[])))
);


--
-- Name: role_holder_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.role_holder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: role_holder_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.role_holder_id_seq OWNED BY public.role_holder.id;


--
-- Name: step_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.step_run (
    campaign_id bigint NOT NULL,
    step character varying(64) NOT NULL,
    item_id bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    paused_seconds integer NOT NULL,
    taken_back boolean NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: step_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.step_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: step_run_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.step_run_id_seq OWNED BY public.step_run.id;


--
-- Name: task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task (
    campaign_id bigint NOT NULL,
    step character varying(64) NOT NULL,
    kind character varying(32) NOT NULL,
    role character varying(32) NOT NULL,
    user_id character varying(32),
    participation_id bigint,
    deliverable_id bigint,
    state character varying(32) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    closed_at timestamp with time zone,
    closed_by character varying(32),
    outcome character varying(400),
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_task_closed_has_a_time CHECK ((((state)::text = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT ck_task_role CHECK (((role)::text = ANY ((ARRAY['marketing_manager'::character varying, 'content_specialist'::character varying, 'creative_team'::character varying, 'design_team'::character varying, 'copywriter'::character varying, 'marketing_director'::character varying])::text[]))),
    CONSTRAINT ck_task_taskstate CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'done'::character varying, 'called_off'::character varying])::text[])))
);


--
-- Name: task_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: task_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.task_id_seq OWNED BY public.task.id;


--
-- Name: terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.terms (
    participation_id bigint NOT NULL,
    number integer NOT NULL,
    kind character varying(32) NOT NULL,
    fee_minor bigint NOT NULL,
    shipping_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    deliverables character varying(400) NOT NULL,
    draft_due_on date,
    publish_on date,
    note text NOT NULL,
    noted_by character varying(32) NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    post_days json NOT NULL,
    counted_at timestamp with time zone,
    CONSTRAINT ck_terms_draft_before_publishing CHECK ((publish_on >= draft_due_on)),
    CONSTRAINT ck_terms_money_not_negative CHECK (((fee_minor >= 0) AND (shipping_minor >= 0))),
    CONSTRAINT ck_terms_termskind CHECK (((kind)::text = ANY ((ARRAY['offer'::character varying, 'counter'::character varying, 'agreed'::character varying])::text[])))
);


--
-- Name: terms_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.terms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: terms_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.terms_id_seq OWNED BY public.terms.id;


--
-- Name: version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.version (
    deliverable_id bigint NOT NULL,
    part character varying(32) NOT NULL,
    number integer NOT NULL,
    fingerprint character varying(64) NOT NULL,
    link text,
    file_id character varying(64),
    title text,
    caption text,
    hashtags json NOT NULL,
    handed_in_by character varying(32) NOT NULL,
    author_id character varying(32),
    handed_in_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    further_files json,
    alt_text text,
    first_comment text,
    broken_rules json,
    CONSTRAINT ck_version_asset_given CHECK ((((part)::text = 'copy'::text) OR (link IS NOT NULL) OR (file_id IS NOT NULL))),
    CONSTRAINT ck_version_caption_given CHECK ((((part)::text = 'asset'::text) OR (caption IS NOT NULL))),
    CONSTRAINT ck_version_contentpart CHECK (((part)::text = ANY ((ARRAY['asset'::character varying, 'copy'::character varying])::text[])))
);


--
-- Name: version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.version_id_seq OWNED BY public.version.id;


--
-- Name: workspace; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workspace (
    id character varying(32) NOT NULL,
    name character varying(200) NOT NULL,
    bot_user_id character varying(32) NOT NULL,
    installed_by character varying(32),
    self_approval boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: allocation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation ALTER COLUMN id SET DEFAULT nextval('public.allocation_id_seq'::regclass);


--
-- Name: approval id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval ALTER COLUMN id SET DEFAULT nextval('public.approval_id_seq'::regclass);


--
-- Name: audit id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit ALTER COLUMN id SET DEFAULT nextval('public.audit_id_seq'::regclass);


--
-- Name: brief id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief ALTER COLUMN id SET DEFAULT nextval('public.brief_id_seq'::regclass);


--
-- Name: brief_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief_version ALTER COLUMN id SET DEFAULT nextval('public.brief_version_id_seq'::regclass);


--
-- Name: calendar_link id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_link ALTER COLUMN id SET DEFAULT nextval('public.calendar_link_id_seq'::regclass);


--
-- Name: campaign id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign ALTER COLUMN id SET DEFAULT nextval('public.campaign_id_seq'::regclass);


--
-- Name: card id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card ALTER COLUMN id SET DEFAULT nextval('public.card_id_seq'::regclass);


--
-- Name: comment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment ALTER COLUMN id SET DEFAULT nextval('public.comment_id_seq'::regclass);


--
-- Name: cost id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cost ALTER COLUMN id SET DEFAULT nextval('public.cost_id_seq'::regclass);


--
-- Name: decision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision ALTER COLUMN id SET DEFAULT nextval('public.decision_id_seq'::regclass);


--
-- Name: deliverable id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable ALTER COLUMN id SET DEFAULT nextval('public.deliverable_id_seq'::regclass);


--
-- Name: due id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due ALTER COLUMN id SET DEFAULT nextval('public.due_id_seq'::regclass);


--
-- Name: form_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_draft ALTER COLUMN id SET DEFAULT nextval('public.form_draft_id_seq'::regclass);


--
-- Name: idea id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea ALTER COLUMN id SET DEFAULT nextval('public.idea_id_seq'::regclass);


--
-- Name: import_run id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run ALTER COLUMN id SET DEFAULT nextval('public.import_run_id_seq'::regclass);


--
-- Name: influencer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer ALTER COLUMN id SET DEFAULT nextval('public.influencer_id_seq'::regclass);


--
-- Name: influencer_proposal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_proposal ALTER COLUMN id SET DEFAULT nextval('public.influencer_proposal_id_seq'::regclass);


--
-- Name: lane id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lane ALTER COLUMN id SET DEFAULT nextval('public.lane_id_seq'::regclass);


--
-- Name: mail id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail ALTER COLUMN id SET DEFAULT nextval('public.mail_id_seq'::regclass);


--
-- Name: notice id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);


--
-- Name: participation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation ALTER COLUMN id SET DEFAULT nextval('public.participation_id_seq'::regclass);


--
-- Name: prompt id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt ALTER COLUMN id SET DEFAULT nextval('public.prompt_id_seq'::regclass);


--
-- Name: prompt_item id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt_item ALTER COLUMN id SET DEFAULT nextval('public.prompt_item_id_seq'::regclass);


--
-- Name: recipient id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient ALTER COLUMN id SET DEFAULT nextval('public.recipient_id_seq'::regclass);


--
-- Name: report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);


--
-- Name: result id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result ALTER COLUMN id SET DEFAULT nextval('public.result_id_seq'::regclass);


--
-- Name: role_holder id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_holder ALTER COLUMN id SET DEFAULT nextval('public.role_holder_id_seq'::regclass);


--
-- Name: step_run id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_run ALTER COLUMN id SET DEFAULT nextval('public.step_run_id_seq'::regclass);


--
-- Name: task id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task ALTER COLUMN id SET DEFAULT nextval('public.task_id_seq'::regclass);


--
-- Name: terms id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.terms ALTER COLUMN id SET DEFAULT nextval('public.terms_id_seq'::regclass);


--
-- Name: version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version ALTER COLUMN id SET DEFAULT nextval('public.version_id_seq'::regclass);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0017');


--
-- Data for Name: allocation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.allocation VALUES (3, 'instagram', 1.0000, 5000, 1, 'T1');
INSERT INTO public.allocation VALUES (3, 'tiktok', 1.0000, 5000, 2, 'T1');


--
-- Data for Name: approval; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approval VALUES (1, 3, 'content', 1, NULL, 1, 2, '4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7', 1, '{}', 'settled', 'UCLEO', '2026-11-02 09:00:11+00', 1, 'T1');
INSERT INTO public.approval VALUES (2, 8, 'content', 2, NULL, 3, 4, '950570159b159f81b9ef0217b06250bda62d6964efdcdffe5238e6c8da7d954c', 1, '{}', 'open', 'UCLEO', '2027-01-01 09:00:33+00', 2, 'T1');
INSERT INTO public.approval VALUES (2, 12, 'overspend', NULL, 5, NULL, NULL, '7ccb38bd9b83dd54ae141d673e65ee7a09055ff7f51a9ad4221b0a365e054c52', 1, '{}', 'open', 'UMAYA', '2027-01-01 09:00:44+00', 3, 'T1');
INSERT INTO public.approval VALUES (2, 13, 'budget_raise', NULL, NULL, NULL, NULL, '853ad68ecdbc2b2002a75a217d8387f05d3f949e94e4fac0e8c53645cae31659', 1, '{"budget_minor": 9000000, "reason": "It must be so."}', 'open', 'UMAYA', '2027-01-01 09:00:55+00', 4, 'T1');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'money role changed', '', NULL, '{"role": "marketing_director", "was": [], "now": ["UDORA"]}', 1, 'T1', NULL, 'itself', '0.3.0', 'dc3f317b25295885edc1d9c337b9ad04', '3b611be6097ce0bcbc758f3c8f2f34eee8492b43f408c78be3f4621f078a7039');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'roles given', '', NULL, '{"roles": {"marketing_manager": ["UMAYA", "UMILO"], "content_specialist": ["SCONTENT"], "marketing_director": ["UDORA"], "design_team": ["UDESI"]}}', 2, 'T1', NULL, 'itself', '0.3.0', '824effe82b57b43ce06d12cd3f23ce58', 'af849617975fd1b130e6d1ea2c6e6f538887f420626ca0361061f5d00d7b24df');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'influencers imported', '', NULL, '{"outcomes": {"added": 12, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}', 3, 'T1', NULL, 'itself', '0.3.0', '49db12d93988d9618fb845668493c03c', '8540fb1d2cb3363c72d0a2d3a25d0a34e2a1ca77fbf5a05e4a2441c78adaca37');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'roles given', '', NULL, '{"roles": {"creative_team": ["UCREA", "UCRIS"], "copywriter": ["UWREN"]}}', 4, 'T1', NULL, 'itself', '0.3.0', '664e640fd2e74c30395207a9ce67d5e8', 'd85c97dc829afed995a16906e66947f0441765aac87261f19b42df3c362a43b2');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Glow", "workflow": "influencer"}', 5, 'T1', NULL, 'itself', '0.3.0', '4b531a5c25546687e75fad850c9edbe1', 'ca73b1e8f5dcffade519f99fa621fd6ed7b2c83737797046fe83caf88aa76605');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'cost added', 'cost', 1, '{}', 6, 'T1', NULL, 'itself', '0.3.0', '3bcf7009fa4ed13f98e4b5d3bc84c9ec', '78baae1a9e146fb301b4045cad4ab1d5a0d278856f30b48a05e842a433311a2f');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow12"]}', 7, 'T1', NULL, 'itself', '0.3.0', '0a583153aedbe28e74714a8cf0d8a27c', 'ac443af20da759f8aba6b71c39f7069c2cda8adc7718c3f5f9fe8e9d5993854f');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'terms agreed', 'terms', 1, '{}', 8, 'T1', NULL, 'itself', '0.3.0', '4394119af8661fe11b1968e191216432', '9b3babdd1891c18e5624376d05495bbd8e8edb579390637414f675550b37f2f8');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'greenlight', 'terms count', 'terms', 1, '{}', 9, 'T1', NULL, 'itself', '0.3.0', '115fa3846c96826bd2e2391e4a5ef287', '2a8700429e19b1047df86c2ac5923ccd602e3adae6f2c935ebf8bf67afe6e599');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'greenlight', 'influencer contacted', 'participation', 1, '{}', 10, 'T1', NULL, 'itself', '0.3.0', '94dfb5a78747db0c0ec2267858f4818a', '6bdfe7388f8f92d186046688ac9d6dec3d7caa3cb5592789316eee5b19a4f12b');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'UCLEO', 'draft handed in', 'deliverable', 1, '{"round": 1}', 11, 'T1', NULL, 'itself', '0.3.0', 'a4e5c270ed048df1fe34edb5e1eafe98', '3568e3a83306a69403409176140da8afccf10252456b7c82dde937f9fdb0b99d');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'UCLEO', 'decided approve', 'approval', 1, '{"reason": "It must be so.", "part": null, "category": "brand", "round": 1, "fingerprint": "4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7"}', 12, 'T1', NULL, 'itself', '0.3.0', '8c4f3c5f3f3755930bf91b09e263c15f', '42417174a9d47859b68959884161e696571e8b0a0f302a7b88c223bf8dd9e408');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:22+00', 'UCLEO', 'post published', 'deliverable', 1, '{"permalink": "https://instagram.example/p/1", "late": false}', 13, 'T1', NULL, 'itself', '0.3.0', 'e95f7909d1ba963962f4382d99aeb652', '6ca057e70db20441cad6176ac80f42932abb08a27602f1b67cc23431836394df');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:22+00', 'UCLEO', 'results entered', 'deliverable', 1, '{"measured_on": "2027-01-01"}', 14, 'T1', NULL, 'itself', '0.3.0', '5ce132003564735a0f5cc758246caf55', '7df5d827c930f5d915276ebea96b24183e3e6961dc66b840801f102386dd2c24');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Open", "workflow": "influencer"}', 15, 'T1', NULL, 'itself', '0.3.0', '39501ea8ffdfc6a65bf8642aa6a94e6d', 'e990e4fc292bc293edf2a0f6f31e137a813f77d828c4d8ce53141abbd8969a51');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow12"]}', 16, 'T1', NULL, 'itself', '0.3.0', '878869a0078c5c85aead767acd7c4c60', '62c3da20c028380efb87f2c65290c0692fac40b83ad656a5e54fceaed0a7e6a5');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'terms agreed', 'terms', 2, '{}', 17, 'T1', NULL, 'itself', '0.3.0', '552a430eb9166f6ce0415055fa8d42ce', 'f8aabd8623b2b2b4b73ddf31b3cccc0aa8be05ad7e98ac24ad1ecbd95018bb53');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'greenlight', 'terms count', 'terms', 2, '{}', 18, 'T1', NULL, 'itself', '0.3.0', 'bdb705ee537ea1499146bc75f0ced7a1', '78601b28c75c1e7e2f6210d0b21b3b4aea28a86ae32a88eb89f8599333a117ea');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'greenlight', 'influencer contacted', 'participation', 2, '{}', 19, 'T1', NULL, 'itself', '0.3.0', '03df1763d9457a5e06f0facc07b0fc11', '7b0f8d1119992c826493aaa31c529411d8c7ffc1e9cae5cfe351947fe1935d0d');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UCLEO', 'draft handed in', 'deliverable', 2, '{"round": 1}', 20, 'T1', NULL, 'itself', '0.3.0', '4b5c6506d2f29a953d75c00c6564d464', 'c5279cc4382eeefd3529e33092ee56d7b9d2a99bed68f7f1b1596b2c6b912f58');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow11"]}', 21, 'T1', NULL, 'itself', '0.3.0', '4d73911cc757aea037d2df6b0e0f194f', '598ddb717200090dd906247c6dfc89991a191a606083ed3a5334528f3f56f428');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'terms offer', 'terms', 3, '{}', 22, 'T1', NULL, 'itself', '0.3.0', 'bd8eb334017110d59c9a3da2cb6ce1bc', '0b715afdb13d30d0daf0e32fa51e145419c38b51e6e137fa30e28883763b94e3');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencer contacted', 'participation', 3, '{}', 23, 'T1', NULL, 'itself', '0.3.0', '9447ce81246ce5c51fe9ca3794c78348', 'ac4a5b230eb05207cbe6a6108054e15dde6668c0481acf831c4f9ed4c13cf98b');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow10"]}', 24, 'T1', NULL, 'itself', '0.3.0', '00ef2f2e86c7913a391137d579c49484', '6015bc56241ceffa52d0d721872e6a13be6d40033391dfa34c8ed6721c8115db');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'terms agreed', 'terms', 4, '{}', 25, 'T1', NULL, 'itself', '0.3.0', '634be06b6ca5fed6acf4abf3c90132c8', '4fa9f430948fcf40f4121e90a779eeb461ce1fee3b24c5cc39aad9448bd88d29');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'greenlight', 'terms count', 'terms', 4, '{}', 26, 'T1', NULL, 'itself', '0.3.0', '3d5568b6e939c9631f4c739fbc70e5de', '1b891911531bb113a5e193478ff0a68080ae0ec010841c736136a2ccc5713090');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'greenlight', 'influencer contacted', 'participation', 4, '{}', 27, 'T1', NULL, 'itself', '0.3.0', '593e841b0cc33d6f07419c0bf724157f', '95bb147abd0ae700e0a89f11408188193e6c5cccc6df1860b5ea0ea81f6e57db');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow9"]}', 28, 'T1', NULL, 'itself', '0.3.0', '5fab34dc7b78d081c5325ebbdc797369', '0083df7bd08b8098366e1328e1c01b6ef64f2bfb939bd9b5f7c9bb9aab357e90');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'terms agreed', 'terms', 5, '{}', 29, 'T1', NULL, 'itself', '0.3.0', '7715e6a39eefe4d8655627e1e678c80f', '048b6f8fac1b684e9c9c9df2fd22d7deec20eefdfbbc39a9d365a4c34a525f7b');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'influencer contacted', 'participation', 5, '{}', 30, 'T1', NULL, 'itself', '0.3.0', '065966adeb45cc978b5ed54089cecda9', 'd44595094125906e90a1a0b3079b9db3aeba54acb7d48efcfd4bb8c6853f88d2');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'people changed', '', NULL, '{"roles": {"copywriter": ["UCLEO"]}, "reason": ""}', 31, 'T1', NULL, 'itself', '0.3.0', 'e20b8b4dfccabaa1d746185407e52966', '579793ece0004c825e8e6a623aa592783685b902037584e2868e0886d377a7d2');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'campaign edited', '', NULL, '{"reason": "It must be so.", "changes": {}}', 32, 'T1', NULL, 'itself', '0.3.0', 'e8b33cc6670f12e905d7637245719f44', 'c8bbefdf48fbf1e8cb939fb3be97d8db2fd6a39bde9e60d623600b8d243d3b73');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'task taken', 'task', 9, '{}', 33, 'T1', NULL, 'itself', '0.3.0', '45f3134b7080e6d4bf8e7962ffe2c098', 'fe02b89e4e11adde670ff9d947799dba6fba4cb62a8cf5861ac4e684f5f4e1fd');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'influencers imported', '', NULL, '{"outcomes": {"added": 2, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}', 34, 'T1', NULL, 'itself', '0.3.0', '0ccc9f9cec596f719e724f1b815e1ff5', '9177cabb7c43ca082d9daf6c27cd52bd68712dd920196d831667593009f5b5ff');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Sunday", "workflow": "social_media"}', 35, 'T1', NULL, 'itself', '0.3.0', '2addaff3882ed3db70f2e1c5c3a4e9eb', 'b9d97ef8556e1656d5acc864e134e6de400e4e0379fd1c845531354d8af080f3');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'ideas submitted', '', NULL, '{"themes": ["Slow mornings"]}', 36, 'T1', NULL, 'itself', '0.3.0', 'bfa0aeb3636f1f63a6352aa188f04dfe', '5e1a526f3f01712e2f976b558654a3c14ee948433575b13556321547be819624');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'idea approved', 'idea', 1, '{}', 37, 'T1', NULL, 'itself', '0.3.0', 'cc29583628f8ded11bafaa2fc8544009', '43523a9c76f1cfa1c9b388458e0cc6c77252d2a9743fd0ddc9103ca25b085257');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'post planned', 'deliverable', 4, '{"slot": "2027-01-01T22:00:00+00:00"}', 38, 'T1', NULL, 'itself', '0.3.0', '067bf17585b049043af78b3a3f71b512', '5d400b56edfdc1b4024ff5539ddec3088efac13cd0635352527d92315195cabd');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'ideas done', '', NULL, '{"approved": 1}', 39, 'T1', NULL, 'itself', '0.3.0', '51ebc3fc611cade3e0835d20d9d3e915', '59a2481000d8113caa7df9b90b5833dca8c3730b938d3c43fa03f2964b490e96');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'calendar ready', '', NULL, '{"posts": 1, "ideas_without_posts": []}', 40, 'T1', NULL, 'itself', '0.3.0', '572214195cffe6989247c8cb1e267961', '464c477f58d389898652c240b6bf088ee935479c9768992128d47c8fcedca531');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'budget allocated', '', NULL, '{"amounts": {"instagram": 5000, "tiktok": 5000}}', 41, 'T1', NULL, 'itself', '0.3.0', 'd7e8c76439c7c2590d641cfc70310de3', '35547178bd2f218bfda4e30d69566a74234ce3843e3b81649d552d272a366845');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'comment', 'deliverable', 4, '{}', 42, 'T1', NULL, 'itself', '0.3.0', 'b38ad30a7b9e5b88bce7f50868dca56f', 'fdb6180bc0096488bdb1ad2ac76c63568c52b6c3e9e2315e126049bbff53b88a');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMEMO', 'influencers imported', '', NULL, '{"outcomes": {"added": 0, "changed": 0, "unchanged": 0, "proposed": 1}, "rejected": 0}', 43, 'T1', NULL, 'itself', '0.3.0', 'c3925146c224071be695b7d22d96c119', '5e45b00dfede7660ad245ca1e94117afe67104ef861e163763c7efcf03af4a37');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'brief shared', 'brief', 4, '{"people": ["UMEMO"], "everybody": false}', 44, 'T1', NULL, 'itself', '0.3.0', '27731501dbca6c6fa767c4d82dcc7670', '5eacf45d7b010222c56aa5423681a524e82137c61def4b57dd4e1b5adb34a833');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'brief written', 'brief', 4, '{}', 45, 'T1', NULL, 'itself', '0.3.0', 'd6ee249b0175fd9c9b179c7c99193fd1', '8b3980c4adab7a6ca3a5ee02abe68f648a318ec1d04b71a76b1e56ef1dcb4b32');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link given', 'calendar_link', 1, '{"of": "UMAYA"}', 46, 'T1', NULL, 'itself', '0.3.0', '7f5a8382ea278aed899e7515e271cda6', 'e716676f05b413dd8e5677b2f1e324195a1155c1b9955e928809017b4e4a3925');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link given', 'calendar_link', 2, '{"of": "UMAYA"}', 47, 'T1', NULL, 'itself', '0.3.0', 'd2dc2832d4a8e29781dd08b431f3f32e', '5a770e5de6bd187c94c6a1d71166726424e0a878248c7165ea0b288c1765c6c7');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link revoked', 'calendar_link', 2, '{"of": "UMAYA"}', 48, 'T1', NULL, 'itself', '0.3.0', '9c9322073bf9bb55dd0cb13527255914', '95c189b7a326dfd529d52da11530d64153dc0d693a8780b79014e9a318c57f7a');


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_seal VALUES ('T1', 1, 1, '3b611be6097ce0bcbc758f3c8f2f34eee8492b43f408c78be3f4621f078a7039', '14fc94812bb98c8677bfdcf09f9b96dfffe939ab1c4804ce3284c249dc671d7c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 2, 2, 'af849617975fd1b130e6d1ea2c6e6f538887f420626ca0361061f5d00d7b24df', '399116c174bc111120693ef78c2096a867ffaaa01df708c36c74016fbee6eab8', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 3, 3, '8540fb1d2cb3363c72d0a2d3a25d0a34e2a1ca77fbf5a05e4a2441c78adaca37', '23000fc2fed3fbda6563dbb1f09cd949c95f9e5f0b56f02c276e8b12f393e89a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 4, 4, 'd85c97dc829afed995a16906e66947f0441765aac87261f19b42df3c362a43b2', '1f7427298fc8cb54f277633a56a4e0da9717446a22e4ed93b9c61bc6bc99d52c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 5, 5, 'ca73b1e8f5dcffade519f99fa621fd6ed7b2c83737797046fe83caf88aa76605', 'c266c47052b766bde3b5395f57c20c1e5bd373cc0ff1b32e584c6ec2269eb1ec', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 6, 6, '78baae1a9e146fb301b4045cad4ab1d5a0d278856f30b48a05e842a433311a2f', '8ae40fb64e81d203ac00776d819c5d43dbbce043a9672bdc331815285484f660', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 7, 7, 'ac443af20da759f8aba6b71c39f7069c2cda8adc7718c3f5f9fe8e9d5993854f', '5cf341752f6340d3ddaeef743a55b8388cc075f3bcdedc9c8b80c3876e08358d', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 8, 8, '9b3babdd1891c18e5624376d05495bbd8e8edb579390637414f675550b37f2f8', 'c82e1928f36f96b11df8975f214364b8aa87331676fb6898e4fa030c22426fbe', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 9, 9, '2a8700429e19b1047df86c2ac5923ccd602e3adae6f2c935ebf8bf67afe6e599', '2317954b5c122dae69bd297468fa8fc90fa9ffc573054bd47371a6dbecf8bbc1', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 10, 10, '6bdfe7388f8f92d186046688ac9d6dec3d7caa3cb5592789316eee5b19a4f12b', '4fdf890b6c2a38c6f3ba1e9b574ae2494674ca994fa7f9b579a652d134f51999', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 11, 11, '3568e3a83306a69403409176140da8afccf10252456b7c82dde937f9fdb0b99d', 'c10ff8de70aef86e406c159798706cceb1be5894b6a49509d367c5f4da1e3058', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 12, 12, '42417174a9d47859b68959884161e696571e8b0a0f302a7b88c223bf8dd9e408', '98a59b6470d7fc84c6968bd8a191c591871e8492701feb5f77d4720c5f8601fd', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 13, 13, '6ca057e70db20441cad6176ac80f42932abb08a27602f1b67cc23431836394df', '5c1c405650123cc0fb6ba13a80197c8d39a025adcd045637a62780b8a102ada6', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 14, 14, '7df5d827c930f5d915276ebea96b24183e3e6961dc66b840801f102386dd2c24', '8bdb24523b96d4bc791349b8b72dabb91ffadd75ac4482eb53788e098169d73a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 15, 15, 'e990e4fc292bc293edf2a0f6f31e137a813f77d828c4d8ce53141abbd8969a51', 'b779ac26cd0a7d703b47a028a172878ed187690f1ec49c59c4965fcbc91c471f', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 16, 16, '62c3da20c028380efb87f2c65290c0692fac40b83ad656a5e54fceaed0a7e6a5', '716089c53cf71f81d593c9bd32b066ce5ad76e1db60b6d0833bf2c9af1fb53ef', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 17, 17, 'f8aabd8623b2b2b4b73ddf31b3cccc0aa8be05ad7e98ac24ad1ecbd95018bb53', '89ecfa38537b582d67e041d0cd32120191822ef5b11cc39c8581b9de12e44fa8', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 18, 18, '78601b28c75c1e7e2f6210d0b21b3b4aea28a86ae32a88eb89f8599333a117ea', '1cf2c5a0fd97e776380353e7c4492d2083134f3da750afad3a645bac6cec1a5e', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 19, 19, '7b0f8d1119992c826493aaa31c529411d8c7ffc1e9cae5cfe351947fe1935d0d', '6badf7c3f793e83a0915d30b6ce9dd9affe61b2f64d99ddab685ee0cb7d14957', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 20, 20, 'c5279cc4382eeefd3529e33092ee56d7b9d2a99bed68f7f1b1596b2c6b912f58', '35df6c2fab63daf1f77c5c25bcd655990f240c8188e3204bc00a6933919313e7', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 21, 21, '598ddb717200090dd906247c6dfc89991a191a606083ed3a5334528f3f56f428', '2f24fc5e9aca4a33973a41414e50ab0851f0400eea97482553cb1e9566811288', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 22, 22, '0b715afdb13d30d0daf0e32fa51e145419c38b51e6e137fa30e28883763b94e3', 'ee6e77c29cefc2823fdd86a7c18ff01610e14e0506f0cee6fd844b0a59aaa6e4', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 23, 23, 'ac4a5b230eb05207cbe6a6108054e15dde6668c0481acf831c4f9ed4c13cf98b', '7c5ae8fbaa59b179fcf2ff6e3c426a7f8b33b9acf237d64a7edcd4cdfb21ae1b', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 24, 24, '6015bc56241ceffa52d0d721872e6a13be6d40033391dfa34c8ed6721c8115db', 'ec9872b27501bfdecd7811b829e724ff1c4b4168cba6b92225a9603bffcea709', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 25, 25, '4fa9f430948fcf40f4121e90a779eeb461ce1fee3b24c5cc39aad9448bd88d29', 'f060669bdd16f4bd36a8d3b08bc524a0c23eb3a55b6e1fb0fe319d3b957f0ad7', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 26, 26, '1b891911531bb113a5e193478ff0a68080ae0ec010841c736136a2ccc5713090', '534c02684f75a4b3cc7fa04fef64501f484884af35522569036f1ed171b71950', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 27, 27, '95bb147abd0ae700e0a89f11408188193e6c5cccc6df1860b5ea0ea81f6e57db', 'ef4a6e3345425a99e27a11392ef4e93730ffbe60dd49366d245f83e3b776f670', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 28, 28, '0083df7bd08b8098366e1328e1c01b6ef64f2bfb939bd9b5f7c9bb9aab357e90', '6a0fdeb3d187ce7f281f96330b7fa6f8726dab5d19c30f024682c26b9d11f720', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 29, 29, '048b6f8fac1b684e9c9c9df2fd22d7deec20eefdfbbc39a9d365a4c34a525f7b', 'ec25bf6f9b5b27e15ed83425b0fcb36a8c8fffc950910739405e74f23fcfe604', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 30, 30, 'd44595094125906e90a1a0b3079b9db3aeba54acb7d48efcfd4bb8c6853f88d2', '9b1f2ab80d5c01198adc6d7ccf78e72241eb6b0374d915308e8e23c324b78fda', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 31, 31, '579793ece0004c825e8e6a623aa592783685b902037584e2868e0886d377a7d2', 'eae9270f882d34fa7eb8d39266dfa627ea62588f7f1185235202bc9f549ac668', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 32, 32, 'c8bbefdf48fbf1e8cb939fb3be97d8db2fd6a39bde9e60d623600b8d243d3b73', 'bdc2a5a79fd8d91daa1fa25d2b6d68b9e181d4e20284f82167cb2221ddbd9abc', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 33, 33, 'fe02b89e4e11adde670ff9d947799dba6fba4cb62a8cf5861ac4e684f5f4e1fd', '49c65385bd52c70d0594182db7c8f67afe49503fc6bf1cd71db17aa2f3cce870', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 34, 34, '9177cabb7c43ca082d9daf6c27cd52bd68712dd920196d831667593009f5b5ff', '5b6afc64c78ceca2f81f5d2672ba8f3987ea9db8232fac48cda6dcf468ccc606', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 35, 35, 'b9d97ef8556e1656d5acc864e134e6de400e4e0379fd1c845531354d8af080f3', '8f3e9edd40ad8ed9f036c72c5931faa01ab69fb1a36ef593f2154a4420c654a3', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 36, 36, '5e1a526f3f01712e2f976b558654a3c14ee948433575b13556321547be819624', 'f48da8a51c9b95334443f37d180b1fb862128abb6632e1b9170fd2ff270b1217', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 37, 37, '43523a9c76f1cfa1c9b388458e0cc6c77252d2a9743fd0ddc9103ca25b085257', '347f281d50979e6786c2d4c3c2b91ba54823445b4d6d6e433f804e8735de8646', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 38, 38, '5d400b56edfdc1b4024ff5539ddec3088efac13cd0635352527d92315195cabd', '3221ca27558d35b7f7227792da3c09e3c637146d8bd5558ab669d3277e8bbb5e', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 39, 39, '59a2481000d8113caa7df9b90b5833dca8c3730b938d3c43fa03f2964b490e96', '9fee44c234940ced4afd50911bff810405880ecf377b234e5560abd03364e3ad', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 40, 40, '464c477f58d389898652c240b6bf088ee935479c9768992128d47c8fcedca531', '222856cc584c629a57f1ad257f3c09e1bd3aaab0f6a758d60cbfb923ff9302dd', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 41, 41, '35547178bd2f218bfda4e30d69566a74234ce3843e3b81649d552d272a366845', 'c8d1aa8555af397bcca1f39dc6f818facb5ae363c7cc8e05044efda0000ffd70', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 42, 42, 'fdb6180bc0096488bdb1ad2ac76c63568c52b6c3e9e2315e126049bbff53b88a', '382e03b414a5fa35b0ec797ebb0dd68ce501522206bc72b52fa1dc5bfbfc0363', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 43, 43, '5e45b00dfede7660ad245ca1e94117afe67104ef861e163763c7efcf03af4a37', '00ad077d2f08a4a1200dd38ce022e476d9bcafb75322e3138661679038b94ebd', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 44, 44, '5eacf45d7b010222c56aa5423681a524e82137c61def4b57dd4e1b5adb34a833', 'cafb9c911be545996406d317ace7daff530eed15acb453ed7ea2578a2b05afc3', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 45, 45, '8b3980c4adab7a6ca3a5ee02abe68f648a318ec1d04b71a76b1e56ef1dcb4b32', '3157588d42e312230f6e33b7e601e443b62ce2853e241492c6d51546b32094fe', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 46, 46, 'e716676f05b413dd8e5677b2f1e324195a1155c1b9955e928809017b4e4a3925', '71ea832d0724380302ee9f3abed14e8b9a16f26ea9e2b7b969f0ba228bfc31d6', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 47, 47, '5a770e5de6bd187c94c6a1d71166726424e0a878248c7165ea0b288c1765c6c7', '370f25f502ed43b1e340e514e794acb03f9065ffd0d50bbfe4c47513c7e22b50', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 48, 48, '95c189b7a326dfd529d52da11530d64153dc0d693a8780b79014e9a318c57f7a', '9e4086ef404b543b83bd7121a9fe166052a27a7631718e4765056cd777424e46', '2026-11-02 00:00:00+00');


--
-- Data for Name: brief; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.brief VALUES ('Glow', 'UMAYA', '2026-11-02 09:00:00+00', 1, 'T1', false);
INSERT INTO public.brief VALUES ('Open', 'UMAYA', '2027-01-01 09:00:22+00', 2, 'T1', false);
INSERT INTO public.brief VALUES ('Sunday', 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1', false);
INSERT INTO public.brief VALUES ('Shared', 'UMAYA', '2027-01-01 09:00:55+00', 4, 'T1', false);


--
-- Data for Name: brief_share; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.brief_share VALUES ('T1', 4, 'UMEMO');


--
-- Data for Name: brief_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.brief_version VALUES (1, 1, 'Show it in use.', '', '', '', '', '', '[]', '[]', '', 'UMAYA', '2026-11-02 09:00:00+00', 1, 'T1');
INSERT INTO public.brief_version VALUES (2, 1, 'Show it in use.', '', '', '', '', '', '[]', '[]', '', 'UMAYA', '2027-01-01 09:00:22+00', 2, 'T1');
INSERT INTO public.brief_version VALUES (3, 1, 'Show slow mornings.', 'More subscribers.', 'Coffee people.', '', '', '', '[]', '[]', '', 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1');
INSERT INTO public.brief_version VALUES (4, 1, 'Show it in use.', '', '', '', '', '', '[]', '[]', '', 'UMAYA', '2027-01-01 09:00:55+00', 4, 'T1');


--
-- Data for Name: calendar_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calendar_link VALUES ('UMAYA', NULL, 1, '2027-01-01 09:00:55+00', NULL, NULL, 1, 'T1');
INSERT INTO public.calendar_link VALUES ('UMAYA', 1, 1, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 'UMAYA', 2, 'T1');


--
-- Data for Name: campaign; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.campaign VALUES ('influencer', 'Glow', 'glow', 'completed', '2027-01-01 09:00:22+00', 'UMAYA', 'CGLOW', false, 'Europe/Berlin', '2026-11-02', '2026-11-30', 14, 300000, 'EUR', 1, '["beauty"]', NULL, NULL, NULL, false, 100000, NULL, NULL, false, false, false, NULL, NULL, NULL, 75000, 12000, 527, 4.391667, NULL, 400000, 433.333333, 'UMAYA', '2026-11-02 09:00:00+00', 1, 'T1', 0, 1);
INSERT INTO public.campaign VALUES ('influencer', 'Open', 'open', 'active', NULL, 'UMAYA', 'CGLOW', false, 'Europe/Berlin', '2027-01-01', '2027-01-01', 14, 300000, 'EUR', 2, '["beauty"]', NULL, NULL, NULL, false, 100000, NULL, NULL, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:22+00', 2, 'T1', 0, 0);
INSERT INTO public.campaign VALUES ('social_media', 'Sunday', 'sunday', 'preparing', NULL, 'UMAYA', 'CSUN', false, 'Europe/Berlin', '2027-01-01', '2027-01-01', 14, 10000, 'EUR', 3, '[]', NULL, NULL, NULL, true, NULL, NULL, NULL, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1', 0, 0);


--
-- Data for Name: campaign_name_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.campaign_name_word VALUES ('T1', 'glow', 1);
INSERT INTO public.campaign_name_word VALUES ('T1', 'open', 2);
INSERT INTO public.campaign_name_word VALUES ('T1', 'sunday', 3);


--
-- Data for Name: card; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.card VALUES (1, 'team_task', 1, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 2, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 2, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 3, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 3, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 4, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 4, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 7, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 5, NULL, NULL, NULL, 4, 0, NULL, NULL, 0, NULL, NULL, NULL, 8, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 6, NULL, NULL, NULL, 4, 0, NULL, NULL, 0, NULL, NULL, NULL, 13, 'T1');
INSERT INTO public.card VALUES (1, 'campaign', 1, NULL, NULL, NULL, 18, 0, NULL, NULL, 0, NULL, NULL, NULL, 1, 'T1');
INSERT INTO public.card VALUES (2, 'prompt', 1, NULL, NULL, NULL, 12, 0, NULL, NULL, 0, NULL, NULL, NULL, 5, 'T1');
INSERT INTO public.card VALUES (3, 'prompt', 2, NULL, NULL, NULL, 12, 0, NULL, NULL, 0, NULL, NULL, NULL, 6, 'T1');
INSERT INTO public.card VALUES (4, 'notice', 1, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 9, 'T1');
INSERT INTO public.card VALUES (5, 'notice', 2, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 10, 'T1');
INSERT INTO public.card VALUES (1, 'notice', 3, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 11, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 7, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 14, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 10, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 19, 'T1');
INSERT INTO public.card VALUES (1, 'campaign', 2, NULL, NULL, NULL, 18, 0, NULL, NULL, 0, NULL, NULL, NULL, 12, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 8, NULL, NULL, NULL, 14, 0, NULL, NULL, 0, NULL, NULL, NULL, 15, 'T1');
INSERT INTO public.card VALUES (2, 'prompt', 3, NULL, NULL, NULL, 13, 0, NULL, NULL, 0, NULL, NULL, NULL, 16, 'T1');
INSERT INTO public.card VALUES (3, 'prompt', 4, NULL, NULL, NULL, 13, 0, NULL, NULL, 0, NULL, NULL, NULL, 17, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 9, NULL, NULL, NULL, 12, 0, NULL, NULL, 0, NULL, NULL, NULL, 18, 'T1');
INSERT INTO public.card VALUES (4, 'notice', 4, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 20, 'T1');
INSERT INTO public.card VALUES (1, 'team_task', 11, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 21, 'T1');
INSERT INTO public.card VALUES (5, 'prompt', 5, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 22, 'T1');
INSERT INTO public.card VALUES (5, 'prompt', 6, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 23, 'T1');
INSERT INTO public.card VALUES (4, 'prompt', 7, NULL, NULL, NULL, 2, 0, NULL, NULL, 0, NULL, NULL, NULL, 24, 'T1');
INSERT INTO public.card VALUES (4, 'notice', 8, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 35, 'T1');
INSERT INTO public.card VALUES (7, 'notice', 9, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 36, 'T1');
INSERT INTO public.card VALUES (6, 'campaign', 3, NULL, NULL, NULL, 8, 0, NULL, NULL, 0, NULL, NULL, NULL, 25, 'T1');
INSERT INTO public.card VALUES (6, 'team_task', 14, NULL, NULL, NULL, 8, 0, NULL, NULL, 0, NULL, NULL, NULL, 26, 'T1');
INSERT INTO public.card VALUES (4, 'prompt', 8, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 27, 'T1');
INSERT INTO public.card VALUES (7, 'prompt', 9, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 28, 'T1');
INSERT INTO public.card VALUES (8, 'notice', 5, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 29, 'T1');
INSERT INTO public.card VALUES (6, 'team_task', 17, NULL, NULL, NULL, 4, 0, NULL, NULL, 0, NULL, NULL, NULL, 30, 'T1');
INSERT INTO public.card VALUES (9, 'prompt', 10, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 31, 'T1');
INSERT INTO public.card VALUES (10, 'prompt', 11, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 32, 'T1');
INSERT INTO public.card VALUES (9, 'notice', 6, NULL, NULL, NULL, 2, 0, NULL, NULL, 0, NULL, NULL, NULL, 33, 'T1');
INSERT INTO public.card VALUES (10, 'notice', 7, NULL, NULL, NULL, 2, 0, NULL, NULL, 0, NULL, NULL, NULL, 34, 'T1');


--
-- Data for Name: comment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comment VALUES (4, 'Warmer, please.', 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1');


--
-- Data for Name: cost; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cost VALUES (1, NULL, 'spent', 'Samples', 25000, 'UMAYA', '2026-11-02 09:00:00+00', NULL, NULL, 1, 'T1');


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES (1, 1, 'approve', '4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7', 'UCLEO', NULL, NULL, NULL, false, 'It must be so.', 'brand', NULL, '2026-11-02 09:00:11+00', '2026-11-02 09:00:21+00', 1, 'T1', NULL);


--
-- Data for Name: deliverable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deliverable VALUES (1, 1, NULL, 1, 'Reel by @glow12', 'instagram', 'reel', 'published', NULL, NULL, NULL, 0, NULL, NULL, 1, 1, 1, 2, 1, 2, 'https://instagram.example/p/1', '2026-11-02 09:00:22+00', NULL, '2026-11-02 09:00:11+00', 1, 'T1', '7ee32225ec9e5c0d38e9ea4ff3d9d83f248d45b62365b487e7400c16801fd84a', 4, NULL, NULL, NULL, NULL);
INSERT INTO public.deliverable VALUES (2, 2, NULL, 1, 'Reel by @glow12', 'instagram', 'reel', 'ready_for_review', NULL, NULL, NULL, 0, NULL, NULL, 1, NULL, 3, 4, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:33+00', 2, 'T1', NULL, 2, NULL, NULL, NULL, NULL);
INSERT INTO public.deliverable VALUES (2, 4, NULL, 2, 'Reel by @glow10', 'instagram', 'reel', 'planned', NULL, NULL, NULL, 0, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:44+00', 3, 'T1', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.deliverable VALUES (3, NULL, 1, 1, 'Slow mornings · Instagram post', 'instagram', 'post', 'in_progress', NULL, '2027-01-01', '2027-01-01 22:00:00+00', 1, 'in_progress', 'in_progress', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:55+00', 4, 'T1', NULL, 2, NULL, NULL, NULL, NULL);


--
-- Data for Name: due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.due VALUES (1, 'outreach', 1, '2026-11-02 09:00:10+00', '2026-11-02 09:00:11+00', 2, 'T1');
INSERT INTO public.due VALUES (1, 'decision', 1, '2026-11-02 09:00:21+00', '2026-11-02 09:00:22+00', 3, 'T1');
INSERT INTO public.due VALUES (1, 'campaign_end', 0, '2026-11-30 23:00:00+00', '2027-01-01 09:00:22+00', 1, 'T1');
INSERT INTO public.due VALUES (1, 'measuring_end', 0, '2026-12-14 23:00:00+00', '2027-01-01 09:00:22+00', 4, 'T1');
INSERT INTO public.due VALUES (1, 'patience_end', 0, '2026-12-21 23:00:00+00', '2027-01-01 09:00:22+00', 5, 'T1');
INSERT INTO public.due VALUES (2, 'campaign_end', 0, '2027-01-01 23:00:00+00', NULL, 6, 'T1');
INSERT INTO public.due VALUES (2, 'outreach', 2, '2027-01-01 09:00:32+00', '2027-01-01 09:00:33+00', 7, 'T1');
INSERT INTO public.due VALUES (2, 'outreach', 4, '2027-01-01 09:00:43+00', '2027-01-01 09:00:44+00', 8, 'T1');
INSERT INTO public.due VALUES (3, 'campaign_end', 0, '2027-01-01 23:00:00+00', NULL, 9, 'T1');
INSERT INTO public.due VALUES (3, 'slot', 4, '2027-01-01 18:00:00+00', NULL, 10, 'T1');


--
-- Data for Name: form_draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form_draft VALUES ('UMAYA', 'influencer', '{"name": "Next"}', '2027-01-01 09:00:55+00', 1, 'T1');


--
-- Data for Name: group_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.group_member VALUES ('T1', 'SCONTENT', 'UCLEO');
INSERT INTO public.group_member VALUES ('T1', 'SCONTENT', 'UCARL');


--
-- Data for Name: idea; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idea VALUES (3, 1, 'Slow mornings', 'Mornings', '[]', 'approved', NULL, 'UCREA', '2027-01-01 09:00:55+00', 'UMAYA', '2027-01-01 09:00:55+00', false, 1, 'T1', NULL, NULL);


--
-- Data for Name: import_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_run VALUES ('influencers', NULL, 'more.csv', 'done', 2, 0, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1', 0);
INSERT INTO public.import_run VALUES ('influencers', NULL, 'influencers.csv', 'running', 0, 0, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 2, 'T1', 0);
INSERT INTO public.import_run VALUES ('results', 1, 'results.csv', 'running', 0, 0, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1', 0);


--
-- Data for Name: influencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.influencer VALUES ('glow1', 'glow1', 'instagram', 'Ana 1', '["beauty"]', 1000, 'ana1@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 1, 'T1');
INSERT INTO public.influencer VALUES ('glow2', 'glow2', 'instagram', 'Ana 2', '["beauty"]', 2000, 'ana2@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 2, 'T1');
INSERT INTO public.influencer VALUES ('glow3', 'glow3', 'instagram', 'Ana 3', '["beauty"]', 3000, 'ana3@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 3, 'T1');
INSERT INTO public.influencer VALUES ('glow4', 'glow4', 'instagram', 'Ana 4', '["beauty"]', 4000, 'ana4@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 4, 'T1');
INSERT INTO public.influencer VALUES ('glow5', 'glow5', 'instagram', 'Ana 5', '["beauty"]', 5000, 'ana5@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 5, 'T1');
INSERT INTO public.influencer VALUES ('glow6', 'glow6', 'instagram', 'Ana 6', '["beauty"]', 6000, 'ana6@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 6, 'T1');
INSERT INTO public.influencer VALUES ('glow7', 'glow7', 'instagram', 'Ana 7', '["beauty"]', 7000, 'ana7@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 7, 'T1');
INSERT INTO public.influencer VALUES ('glow8', 'glow8', 'instagram', 'Ana 8', '["beauty"]', 8000, 'ana8@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 8, 'T1');
INSERT INTO public.influencer VALUES ('glow9', 'glow9', 'instagram', 'Ana 9', '["beauty"]', 9000, 'ana9@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 9, 'T1');
INSERT INTO public.influencer VALUES ('glow10', 'glow10', 'instagram', 'Ana 10', '["beauty"]', 10000, 'ana10@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 10, 'T1');
INSERT INTO public.influencer VALUES ('glow11', 'glow11', 'instagram', 'Ana 11', '["beauty"]', 11000, 'ana11@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 11, 'T1');
INSERT INTO public.influencer VALUES ('glow12', 'glow12', 'instagram', 'Ana 12', '["beauty"]', 12000, 'ana12@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 12, 'T1');
INSERT INTO public.influencer VALUES ('glow900', 'glow900', 'instagram', 'Ana 900', '["beauty"]', 900000, 'ana900@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UMAYA', '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 13, 'T1');
INSERT INTO public.influencer VALUES ('glow901', 'glow901', 'instagram', 'Ana 901', '["beauty"]', 901000, 'ana901@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UMAYA', '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 14, 'T1');


--
-- Data for Name: influencer_niche; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.influencer_niche VALUES ('T1', 1, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 2, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 3, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 4, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 5, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 6, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 7, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 8, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 9, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 10, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 11, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 12, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 13, 'beauty');
INSERT INTO public.influencer_niche VALUES ('T1', 14, 'beauty');


--
-- Data for Name: influencer_proposal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.influencer_proposal VALUES (1, '{"followers": 1234}', 'open', 'UMEMO', '2027-01-01 09:00:55+00', NULL, NULL, 1, 'T1');


--
-- Data for Name: lane; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lane VALUES ('UMAYA', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 4, 'T1');
INSERT INTO public.lane VALUES ('CSUN', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 6, 'T1');
INSERT INTO public.lane VALUES ('UMILO', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 7, 'T1');
INSERT INTO public.lane VALUES ('UCREA', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 8, 'T1');
INSERT INTO public.lane VALUES ('UWREN', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 10, 'T1');
INSERT INTO public.lane VALUES ('UDESI', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 9, 'T1');
INSERT INTO public.lane VALUES ('UDORA', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 5, 'T1');
INSERT INTO public.lane VALUES ('UCARL', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 2, 'T1');
INSERT INTO public.lane VALUES ('UCLEO', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 3, 'T1');
INSERT INTO public.lane VALUES ('CGLOW', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 1, 'T1');


--
-- Data for Name: mail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mail VALUES (1, 'brief', 'ana12@creators.example', '{}', 1, NULL, NULL, '<673d2368-9a1b-4285-91b7-7e8efda1538c@greenlight>', NULL, NULL, 'sent', 'greenlight', '2026-11-02 09:00:11+00', '2026-11-02 09:00:11+00', 0, '2026-11-02 09:00:11+00', NULL, NULL, NULL, 1, 'T1');
INSERT INTO public.mail VALUES (1, 'approved', 'ana12@creators.example', '{"reason": "It must be so.", "round": 1}', 1, 1, NULL, '<431ed01f-f034-4fad-b0c8-92bb474bda3c@greenlight>', NULL, NULL, 'sent', 'greenlight', '2026-11-02 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2026-11-02 09:00:22+00', NULL, NULL, NULL, 2, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 1, '<3cdb3290-501e-461f-9ba5-cd179de0f51a@greenlight>', NULL, NULL, 'sent', 'UCLEO', '2027-01-01 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:22+00', NULL, NULL, NULL, 3, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 1, '<a73ef239-923d-47ec-9ff3-ad609521a3d6@greenlight>', NULL, NULL, 'sent', 'UCLEO', '2027-01-01 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:22+00', NULL, NULL, NULL, 4, 'T1');
INSERT INTO public.mail VALUES (2, 'brief', 'ana12@creators.example', '{}', 2, NULL, NULL, '<728c4a92-4168-4d47-a7eb-9ae3116f6165@greenlight>', NULL, NULL, 'sent', 'greenlight', '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:33+00', NULL, NULL, NULL, 5, 'T1');
INSERT INTO public.mail VALUES (2, 'brief', 'ana10@creators.example', '{}', 4, NULL, NULL, '<afdaab65-0265-4697-b111-d8641b98035b@greenlight>', NULL, NULL, 'failed', 'greenlight', '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 0, '2027-01-01 09:00:44+00', NULL, NULL, '550 no such mailbox', 6, 'T1');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 1, "number": 1, "with_money": true, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": []}', '2027-01-01 09:00:22+00', 2, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 1, "number": 1, "with_money": false, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": []}', '2027-01-01 09:00:22+00', 3, 'T1');
INSERT INTO public.notice VALUES (1, 'may_finish_without', '{"campaign": "Glow", "campaign_id": 1, "settled": "The campaign is completed."}', '2027-01-01 09:00:22+00', 1, 'T1');
INSERT INTO public.notice VALUES (2, 'mail_failed', '{"campaign": "Open", "mail_id": 6, "to": "ana10@creators.example", "kind": "brief", "why": "550 no such mailbox"}', '2027-01-01 09:00:44+00', 4, 'T1');
INSERT INTO public.notice VALUES (3, 'ideas_decided', '{"campaign": "Sunday", "campaign_id": 3, "ideas": [{"theme": "Slow mornings", "state": "approved", "by": "UMAYA", "reason": null}]}', '2027-01-01 09:00:55+00', 5, 'T1');
INSERT INTO public.notice VALUES (3, 'comment', '{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}', '2027-01-01 09:00:55+00', 6, 'T1');
INSERT INTO public.notice VALUES (3, 'comment', '{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}', '2027-01-01 09:00:55+00', 7, 'T1');
INSERT INTO public.notice VALUES (NULL, 'proposed', '{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}', '2027-01-01 09:00:55+00', 8, 'T1');
INSERT INTO public.notice VALUES (NULL, 'proposed', '{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}', '2027-01-01 09:00:55+00', 9, 'T1');


--
-- Data for Name: participation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.participation VALUES (1, 12, 'completed', 12000, 1, NULL, NULL, NULL, NULL, 'UMAYA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 1, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.participation VALUES (2, 12, 'content_submitted', 12000, 2, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:22+00', '2027-01-01 09:00:22+00', 2, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.participation VALUES (2, 11, 'negotiating', 11000, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 3, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.participation VALUES (2, 10, 'agreed', 10000, 4, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 4, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.participation VALUES (2, 9, 'negotiating', 9000, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 5, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES ('T1', 'UOLIVE', 'Olive', '', 'olive@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UMAYA', 'Maya', '', 'maya@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UMILO', 'Milo', '', 'milo@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UCLEO', 'Cleo', '', 'cleo@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UCARL', 'Carl', '', 'carl@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UDORA', 'Dora', '', 'dora@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UDESI', 'Desi', '', 'desi@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UMEMO', 'Memo', '', 'memo@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UADA', 'Ada', '', 'ada@acme.example', 'UTC', 'full', true, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UGUS', 'Gus', '', 'gus@acme.example', 'UTC', 'guest', false, '2026-11-02 09:00:00+00');
INSERT INTO public.person VALUES ('T1', 'UGONE', 'Gone', '', 'gone@acme.example', 'UTC', 'deactivated', false, '2026-11-02 09:00:00+00');


--
-- Data for Name: processed_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.processed_request VALUES ('T1', 'view_submission:V1', '2026-11-02 00:00:00+00');


--
-- Data for Name: prompt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.prompt VALUES (1, 'UCARL', 1, '2026-11-02 09:00:11+00', false, 1, 'T1', NULL);
INSERT INTO public.prompt VALUES (1, 'UCLEO', 1, '2026-11-02 09:00:11+00', false, 2, 'T1', NULL);
INSERT INTO public.prompt VALUES (2, 'UCARL', 1, '2027-01-01 09:00:33+00', false, 3, 'T1', NULL);
INSERT INTO public.prompt VALUES (2, 'UCLEO', 1, '2027-01-01 09:00:33+00', false, 4, 'T1', NULL);
INSERT INTO public.prompt VALUES (2, 'UDORA', 2, '2027-01-01 09:00:55+00', false, 6, 'T1', NULL);
INSERT INTO public.prompt VALUES (2, 'UDORA', 1, '2027-01-01 09:00:44+00', true, 5, 'T1', NULL);
INSERT INTO public.prompt VALUES (2, 'UMAYA', 1, '2027-01-01 09:00:55+00', false, 7, 'T1', NULL);
INSERT INTO public.prompt VALUES (3, 'UMAYA', 1, '2027-01-01 09:00:55+00', false, 8, 'T1', NULL);
INSERT INTO public.prompt VALUES (3, 'UMILO', 1, '2027-01-01 09:00:55+00', false, 9, 'T1', NULL);
INSERT INTO public.prompt VALUES (3, 'UDESI', 1, '2027-01-01 09:00:55+00', false, 10, 'T1', NULL);
INSERT INTO public.prompt VALUES (3, 'UWREN', 1, '2027-01-01 09:00:55+00', false, 11, 'T1', NULL);


--
-- Data for Name: prompt_item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.prompt_item VALUES (1, 3, 'UCARL', 1, 'T1', '2026-11-02 09:00:11+00');
INSERT INTO public.prompt_item VALUES (2, 3, 'UCLEO', 2, 'T1', '2026-11-02 09:00:11+00');
INSERT INTO public.prompt_item VALUES (3, 8, 'UCARL', 3, 'T1', '2027-01-01 09:00:33+00');
INSERT INTO public.prompt_item VALUES (4, 8, 'UCLEO', 4, 'T1', '2027-01-01 09:00:33+00');
INSERT INTO public.prompt_item VALUES (6, 12, 'UDORA', 5, 'T1', '2027-01-01 09:00:44+00');
INSERT INTO public.prompt_item VALUES (6, 13, 'UDORA', 6, 'T1', '2027-01-01 09:00:55+00');
INSERT INTO public.prompt_item VALUES (7, 9, 'UMAYA', 7, 'T1', '2027-01-01 09:00:55+00');
INSERT INTO public.prompt_item VALUES (8, 15, 'UMAYA', 8, 'T1', '2027-01-01 09:00:55+00');
INSERT INTO public.prompt_item VALUES (9, 15, 'UMILO', 9, 'T1', '2027-01-01 09:00:55+00');
INSERT INTO public.prompt_item VALUES (8, 16, 'UMAYA', 10, 'T1', '2027-01-01 09:00:55+00');
INSERT INTO public.prompt_item VALUES (9, 16, 'UMILO', 11, 'T1', '2027-01-01 09:00:55+00');
INSERT INTO public.prompt_item VALUES (10, 18, 'UDESI', 12, 'T1', '2027-01-01 09:00:55+00');
INSERT INTO public.prompt_item VALUES (11, 19, 'UWREN', 13, 'T1', '2027-01-01 09:00:55+00');


--
-- Data for Name: quota; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quota VALUES ('T1', 'chat.update', '2026-11-02 00:00:00+00');


--
-- Data for Name: recipient; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.recipient VALUES (1, 'stakeholder', 'board@acme.example', 1, 'T1');
INSERT INTO public.recipient VALUES (2, 'stakeholder', 'board@acme.example', 2, 'T1');
INSERT INTO public.recipient VALUES (3, 'client', 'client@beans.example', 3, 'T1');
INSERT INTO public.recipient VALUES (3, 'stakeholder', 'board@acme.example', 4, 'T1');


--
-- Data for Name: reminder; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reminder VALUES ('T1', 'UMAYA', 14, false, NULL, NULL);


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES (1, 1, '2027-01-01 09:00:22+00', '{"campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}]}', 1, 'T1');


--
-- Data for Name: result; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result VALUES (1, '2027-01-01', 500, 20, 7, NULL, NULL, NULL, NULL, NULL, 400000, 'UCLEO', '2027-01-01 09:00:22+00', 1, 'T1');


--
-- Data for Name: role_holder; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_holder VALUES (NULL, 'marketing_manager', 'person', 'UMAYA', 1, 'T1');
INSERT INTO public.role_holder VALUES (NULL, 'marketing_manager', 'person', 'UMILO', 2, 'T1');
INSERT INTO public.role_holder VALUES (NULL, 'content_specialist', 'group', 'SCONTENT', 3, 'T1');
INSERT INTO public.role_holder VALUES (NULL, 'marketing_director', 'person', 'UDORA', 4, 'T1');
INSERT INTO public.role_holder VALUES (NULL, 'design_team', 'person', 'UDESI', 5, 'T1');
INSERT INTO public.role_holder VALUES (NULL, 'creative_team', 'person', 'UCREA', 6, 'T1');
INSERT INTO public.role_holder VALUES (NULL, 'creative_team', 'person', 'UCRIS', 7, 'T1');
INSERT INTO public.role_holder VALUES (NULL, 'copywriter', 'person', 'UWREN', 8, 'T1');
INSERT INTO public.role_holder VALUES (2, 'copywriter', 'person', 'UCLEO', 9, 'T1');


--
-- Data for Name: step_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.step_run VALUES (1, 'initialize', 0, '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 0, false, 1, 'T1');
INSERT INTO public.step_run VALUES (1, 'shortlist', 0, '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 0, false, 2, 'T1');
INSERT INTO public.step_run VALUES (1, 'outreach', 1, '2026-11-02 09:00:00+00', '2026-11-02 09:00:11+00', 0, false, 5, 'T1');
INSERT INTO public.step_run VALUES (1, 'outreach', 0, '2026-11-02 09:00:00+00', '2026-11-02 09:00:11+00', 0, false, 3, 'T1');
INSERT INTO public.step_run VALUES (1, 'contact', 1, '2026-11-02 09:00:11+00', '2026-11-02 09:00:11+00', 0, false, 6, 'T1');
INSERT INTO public.step_run VALUES (1, 'contact', 0, '2026-11-02 09:00:00+00', '2026-11-02 09:00:11+00', 0, false, 4, 'T1');
INSERT INTO public.step_run VALUES (1, 'brief', 1, '2026-11-02 09:00:11+00', '2026-11-02 09:00:11+00', 0, false, 7, 'T1');
INSERT INTO public.step_run VALUES (1, 'brief', 0, '2026-11-02 09:00:11+00', '2026-11-02 09:00:11+00', 0, false, 8, 'T1');
INSERT INTO public.step_run VALUES (1, 'review', 1, '2026-11-02 09:00:11+00', '2026-11-02 09:00:22+00', 0, false, 9, 'T1');
INSERT INTO public.step_run VALUES (1, 'review', 0, '2026-11-02 09:00:11+00', '2026-11-02 09:00:22+00', 0, false, 10, 'T1');
INSERT INTO public.step_run VALUES (1, 'outcome', 1, '2026-11-02 09:00:22+00', '2026-11-02 09:00:22+00', 0, false, 11, 'T1');
INSERT INTO public.step_run VALUES (1, 'outcome', 0, '2026-11-02 09:00:22+00', '2026-11-02 09:00:22+00', 0, false, 12, 'T1');
INSERT INTO public.step_run VALUES (1, 'cost', 0, '2026-11-02 09:00:22+00', '2026-11-02 09:00:22+00', 0, false, 13, 'T1');
INSERT INTO public.step_run VALUES (1, 'reach', 0, '2026-11-02 09:00:22+00', '2026-11-02 09:00:22+00', 0, false, 14, 'T1');
INSERT INTO public.step_run VALUES (1, 'metrics', 0, '2026-11-02 09:00:22+00', '2027-01-01 09:00:22+00', 0, false, 15, 'T1');
INSERT INTO public.step_run VALUES (1, 'rate', 0, '2027-01-01 09:00:22+00', '2027-01-01 09:00:22+00', 0, false, 16, 'T1');
INSERT INTO public.step_run VALUES (1, 'results', 0, '2027-01-01 09:00:22+00', '2027-01-01 09:00:22+00', 0, false, 17, 'T1');
INSERT INTO public.step_run VALUES (1, 'report', 0, '2027-01-01 09:00:22+00', '2027-01-01 09:00:22+00', 0, false, 18, 'T1');
INSERT INTO public.step_run VALUES (1, 'notify', 0, '2027-01-01 09:00:22+00', '2027-01-01 09:00:22+00', 0, false, 19, 'T1');
INSERT INTO public.step_run VALUES (1, 'archive', 0, '2027-01-01 09:00:22+00', '2027-01-01 09:00:22+00', 0, false, 20, 'T1');
INSERT INTO public.step_run VALUES (2, 'initialize', 0, '2027-01-01 09:00:22+00', '2027-01-01 09:00:22+00', 0, false, 21, 'T1');
INSERT INTO public.step_run VALUES (2, 'shortlist', 0, '2027-01-01 09:00:22+00', '2027-01-01 09:00:22+00', 0, false, 22, 'T1');
INSERT INTO public.step_run VALUES (2, 'outreach', 2, '2027-01-01 09:00:22+00', '2027-01-01 09:00:33+00', 0, false, 25, 'T1');
INSERT INTO public.step_run VALUES (3, 'allocation', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 46, 'T1');
INSERT INTO public.step_run VALUES (2, 'contact', 2, '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 0, false, 26, 'T1');
INSERT INTO public.step_run VALUES (2, 'brief', 2, '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 0, false, 27, 'T1');
INSERT INTO public.step_run VALUES (3, 'influencers', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 47, 'T1');
INSERT INTO public.step_run VALUES (2, 'review', 2, '2027-01-01 09:00:33+00', NULL, 0, false, 29, 'T1');
INSERT INTO public.step_run VALUES (2, 'review', 0, '2027-01-01 09:00:33+00', NULL, 0, false, 30, 'T1');
INSERT INTO public.step_run VALUES (2, 'outreach', 3, '2027-01-01 09:00:33+00', NULL, 0, false, 31, 'T1');
INSERT INTO public.step_run VALUES (2, 'outreach', 0, '2027-01-01 09:00:22+00', NULL, 0, false, 23, 'T1');
INSERT INTO public.step_run VALUES (2, 'brief', 0, '2027-01-01 09:00:33+00', NULL, 0, false, 28, 'T1');
INSERT INTO public.step_run VALUES (2, 'contact', 3, '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 0, false, 32, 'T1');
INSERT INTO public.step_run VALUES (2, 'outreach', 4, '2027-01-01 09:00:33+00', '2027-01-01 09:00:44+00', 0, false, 33, 'T1');
INSERT INTO public.step_run VALUES (2, 'contact', 4, '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 0, false, 34, 'T1');
INSERT INTO public.step_run VALUES (2, 'brief', 4, '2027-01-01 09:00:44+00', NULL, 0, false, 35, 'T1');
INSERT INTO public.step_run VALUES (2, 'outreach', 5, '2027-01-01 09:00:44+00', NULL, 0, false, 36, 'T1');
INSERT INTO public.step_run VALUES (2, 'contact', 5, '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 0, false, 37, 'T1');
INSERT INTO public.step_run VALUES (2, 'contact', 0, '2027-01-01 09:00:22+00', '2027-01-01 09:00:44+00', 0, false, 24, 'T1');
INSERT INTO public.step_run VALUES (3, 'brief', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 38, 'T1');
INSERT INTO public.step_run VALUES (3, 'record', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 39, 'T1');
INSERT INTO public.step_run VALUES (3, 'ideation', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 40, 'T1');
INSERT INTO public.step_run VALUES (3, 'calendar', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 41, 'T1');
INSERT INTO public.step_run VALUES (3, 'design', 4, '2027-01-01 09:00:55+00', NULL, 0, false, 42, 'T1');
INSERT INTO public.step_run VALUES (3, 'design', 0, '2027-01-01 09:00:55+00', NULL, 0, false, 43, 'T1');
INSERT INTO public.step_run VALUES (3, 'copy', 4, '2027-01-01 09:00:55+00', NULL, 0, false, 44, 'T1');
INSERT INTO public.step_run VALUES (3, 'copy', 0, '2027-01-01 09:00:55+00', NULL, 0, false, 45, 'T1');


--
-- Data for Name: task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.task VALUES (1, 'outreach', 'choose', 'marketing_manager', NULL, NULL, NULL, 'done', '2026-11-02 09:00:00+00', '2026-11-04 17:00:00+00', '2026-11-02 09:00:00+00', 'UMAYA', 'Influencers are chosen', 1, 'T1');
INSERT INTO public.task VALUES (1, 'outreach', 'outreach', 'marketing_manager', NULL, 1, NULL, 'done', '2026-11-02 09:00:00+00', '2026-11-09 17:00:00+00', '2026-11-02 09:00:11+00', 'greenlight', '@glow12 agreed', 2, 'T1');
INSERT INTO public.task VALUES (1, 'review', 'review', 'content_specialist', NULL, NULL, 1, 'done', '2026-11-02 09:00:11+00', '2026-11-04 17:00:00+00', '2026-11-02 09:00:22+00', 'UCLEO', 'approved by <@UCLEO>', 3, 'T1');
INSERT INTO public.task VALUES (1, 'outcome', 'publish', 'content_specialist', NULL, NULL, 1, 'done', '2026-11-02 09:00:22+00', '2026-11-30 17:00:00+00', '2026-11-02 09:00:22+00', 'UCLEO', 'Published', 4, 'T1');
INSERT INTO public.task VALUES (1, 'metrics', 'results', 'content_specialist', NULL, NULL, NULL, 'done', '2027-01-01 09:00:22+00', '2026-12-21 23:00:00+00', '2027-01-01 09:00:22+00', 'UCLEO', 'All results are in', 5, 'T1');
INSERT INTO public.task VALUES (2, 'outreach', 'choose', 'marketing_manager', NULL, NULL, NULL, 'done', '2027-01-01 09:00:22+00', '2027-01-05 17:00:00+00', '2027-01-01 09:00:22+00', 'UMAYA', 'Influencers are chosen', 6, 'T1');
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', NULL, 2, NULL, 'done', '2027-01-01 09:00:22+00', '2027-01-08 17:00:00+00', '2027-01-01 09:00:33+00', 'greenlight', '@glow12 agreed', 7, 'T1');
INSERT INTO public.task VALUES (2, 'review', 'review', 'content_specialist', NULL, NULL, 2, 'open', '2027-01-01 09:00:33+00', '2027-01-05 17:00:00+00', NULL, NULL, NULL, 8, 'T1');
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', NULL, 4, NULL, 'done', '2027-01-01 09:00:33+00', '2027-01-08 17:00:00+00', '2027-01-01 09:00:44+00', 'greenlight', '@glow10 agreed', 10, 'T1');
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', NULL, 5, NULL, 'open', '2027-01-01 09:00:44+00', '2027-01-08 17:00:00+00', NULL, NULL, NULL, 11, 'T1');
INSERT INTO public.task VALUES (2, 'outreach', 'overspend', 'marketing_director', NULL, 5, NULL, 'open', '2027-01-01 09:00:44+00', '2027-01-05 17:00:00+00', NULL, NULL, NULL, 12, 'T1');
INSERT INTO public.task VALUES (2, '', 'budget_raise', 'marketing_director', NULL, NULL, NULL, 'open', '2027-01-01 09:00:55+00', '2027-01-05 17:00:00+00', NULL, NULL, NULL, 13, 'T1');
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', 'UMAYA', 3, NULL, 'open', '2027-01-01 09:00:33+00', '2027-01-08 17:00:00+00', NULL, NULL, NULL, 9, 'T1');
INSERT INTO public.task VALUES (3, 'ideation', 'decide_ideas', 'marketing_manager', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-04 17:00:00+00', '2027-01-01 09:00:55+00', 'UMAYA', 'All ideas are decided on: <@UMAYA> approved “Slow mornings”.', 15, 'T1');
INSERT INTO public.task VALUES (3, 'ideation', 'ideate', 'creative_team', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-06 17:00:00+00', '2027-01-01 09:00:55+00', 'UCREA', '1 idea approved', 14, 'T1');
INSERT INTO public.task VALUES (3, 'ideation', 'end_ideation', 'marketing_manager', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-04 17:00:00+00', '2027-01-01 09:00:55+00', 'UCREA', '1 idea approved', 16, 'T1');
INSERT INTO public.task VALUES (3, 'calendar', 'plan', 'creative_team', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-06 17:00:00+00', '2027-01-01 09:00:55+00', 'UCREA', '1 post planned', 17, 'T1');
INSERT INTO public.task VALUES (3, 'design', 'design', 'design_team', NULL, NULL, 4, 'open', '2027-01-01 09:00:55+00', '2027-01-01 15:30:27.5+00', NULL, NULL, NULL, 18, 'T1');
INSERT INTO public.task VALUES (3, 'copy', 'copy', 'copywriter', NULL, NULL, 4, 'open', '2027-01-01 09:00:55+00', '2027-01-01 15:30:27.5+00', NULL, NULL, NULL, 19, 'T1');


--
-- Data for Name: terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.terms VALUES (1, 1, 'agreed', 50000, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2026-11-02 09:00:00+00', 1, 'T1', '{}', '2026-11-02 09:00:11+00');
INSERT INTO public.terms VALUES (2, 1, 'agreed', 50000, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2027-01-01 09:00:22+00', 2, 'T1', '{}', '2027-01-01 09:00:33+00');
INSERT INTO public.terms VALUES (3, 1, 'offer', 50000, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2027-01-01 09:00:33+00', 3, 'T1', '{}', NULL);
INSERT INTO public.terms VALUES (4, 1, 'agreed', 50000, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2027-01-01 09:00:33+00', 4, 'T1', '{}', '2027-01-01 09:00:44+00');
INSERT INTO public.terms VALUES (5, 1, 'agreed', 9999900, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2027-01-01 09:00:44+00', 5, 'T1', '{}', NULL);


--
-- Data for Name: version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.version VALUES (1, 'asset', 1, '29d5d33796c98d1e1118b24f1ce0444d03aa60114bd907a0ee64312c211aed8b', 'https://drive.example/1-1', NULL, NULL, NULL, '[]', 'UCLEO', NULL, '2026-11-02 09:00:11+00', 1, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (1, 'copy', 1, 'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915', NULL, NULL, NULL, 'Glow', '[]', 'UCLEO', NULL, '2026-11-02 09:00:11+00', 2, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (2, 'asset', 1, 'f50b11bc97a843717846452fc2d57b982f903a1d8a0e3d8ee76b2bbe26083339', 'https://drive.example/2-1', NULL, NULL, NULL, '[]', 'UCLEO', NULL, '2027-01-01 09:00:33+00', 3, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (2, 'copy', 1, 'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915', NULL, NULL, NULL, 'Glow', '[]', 'UCLEO', NULL, '2027-01-01 09:00:33+00', 4, 'T1', NULL, NULL, NULL, NULL);


--
-- Data for Name: workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workspace VALUES ('T1', 'Acme', 'UBOT', 'UADA', false, '2026-11-02 09:00:00+00');


--
-- Name: allocation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.allocation_id_seq', 2, true);


--
-- Name: approval_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approval_id_seq', 4, true);


--
-- Name: audit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_id_seq', 48, true);


--
-- Name: brief_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.brief_id_seq', 4, true);


--
-- Name: brief_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.brief_version_id_seq', 4, true);


--
-- Name: calendar_link_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.calendar_link_id_seq', 2, true);


--
-- Name: campaign_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.campaign_id_seq', 3, true);


--
-- Name: card_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.card_id_seq', 36, true);


--
-- Name: comment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.comment_id_seq', 1, true);


--
-- Name: cost_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cost_id_seq', 1, true);


--
-- Name: decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.decision_id_seq', 1, true);


--
-- Name: deliverable_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.deliverable_id_seq', 4, true);


--
-- Name: due_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.due_id_seq', 10, true);


--
-- Name: form_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_draft_id_seq', 1, true);


--
-- Name: idea_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.idea_id_seq', 1, true);


--
-- Name: import_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.import_run_id_seq', 3, true);


--
-- Name: influencer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.influencer_id_seq', 14, true);


--
-- Name: influencer_proposal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.influencer_proposal_id_seq', 1, true);


--
-- Name: lane_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.lane_id_seq', 10, true);


--
-- Name: mail_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mail_id_seq', 6, true);


--
-- Name: notice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notice_id_seq', 9, true);


--
-- Name: participation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.participation_id_seq', 5, true);


--
-- Name: prompt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.prompt_id_seq', 11, true);


--
-- Name: prompt_item_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.prompt_item_id_seq', 13, true);


--
-- Name: recipient_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.recipient_id_seq', 4, true);


--
-- Name: report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_id_seq', 1, true);


--
-- Name: result_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.result_id_seq', 1, true);


--
-- Name: role_holder_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.role_holder_id_seq', 9, true);


--
-- Name: step_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.step_run_id_seq', 47, true);


--
-- Name: task_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.task_id_seq', 19, true);


--
-- Name: terms_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.terms_id_seq', 5, true);


--
-- Name: version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.version_id_seq', 4, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: allocation pk_allocation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT pk_allocation PRIMARY KEY (id);


--
-- Name: approval pk_approval; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval
    ADD CONSTRAINT pk_approval PRIMARY KEY (id);


--
-- Name: audit pk_audit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (id);


--
-- Name: audit_seal pk_audit_seal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT pk_audit_seal PRIMARY KEY (workspace_id, number);


--
-- Name: brief pk_brief; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief
    ADD CONSTRAINT pk_brief PRIMARY KEY (id);


--
-- Name: brief_share pk_brief_share; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief_share
    ADD CONSTRAINT pk_brief_share PRIMARY KEY (workspace_id, brief_id, user_id);


--
-- Name: brief_version pk_brief_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief_version
    ADD CONSTRAINT pk_brief_version PRIMARY KEY (id);


--
-- Name: calendar_link pk_calendar_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_link
    ADD CONSTRAINT pk_calendar_link PRIMARY KEY (id);


--
-- Name: campaign pk_campaign; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT pk_campaign PRIMARY KEY (id);


--
-- Name: campaign_name_word pk_campaign_name_word; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_name_word
    ADD CONSTRAINT pk_campaign_name_word PRIMARY KEY (workspace_id, word, campaign_id);


--
-- Name: card pk_card; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card
    ADD CONSTRAINT pk_card PRIMARY KEY (id);


--
-- Name: comment pk_comment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT pk_comment PRIMARY KEY (id);


--
-- Name: cost pk_cost; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cost
    ADD CONSTRAINT pk_cost PRIMARY KEY (id);


--
-- Name: decision pk_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT pk_decision PRIMARY KEY (id);


--
-- Name: deliverable pk_deliverable; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT pk_deliverable PRIMARY KEY (id);


--
-- Name: due pk_due; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due
    ADD CONSTRAINT pk_due PRIMARY KEY (id);


--
-- Name: form_draft pk_form_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_draft
    ADD CONSTRAINT pk_form_draft PRIMARY KEY (id);


--
-- Name: group_member pk_group_member; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_member
    ADD CONSTRAINT pk_group_member PRIMARY KEY (workspace_id, group_id, user_id);


--
-- Name: idea pk_idea; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT pk_idea PRIMARY KEY (id);


--
-- Name: import_run pk_import_run; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT pk_import_run PRIMARY KEY (id);


--
-- Name: influencer pk_influencer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer
    ADD CONSTRAINT pk_influencer PRIMARY KEY (id);


--
-- Name: influencer_niche pk_influencer_niche; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_niche
    ADD CONSTRAINT pk_influencer_niche PRIMARY KEY (workspace_id, influencer_id, niche);


--
-- Name: influencer_proposal pk_influencer_proposal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_proposal
    ADD CONSTRAINT pk_influencer_proposal PRIMARY KEY (id);


--
-- Name: lane pk_lane; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lane
    ADD CONSTRAINT pk_lane PRIMARY KEY (id);


--
-- Name: mail pk_mail; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT pk_mail PRIMARY KEY (id);


--
-- Name: notice pk_notice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (id);


--
-- Name: participation pk_participation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT pk_participation PRIMARY KEY (id);


--
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (workspace_id, user_id);


--
-- Name: processed_request pk_processed_request; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.processed_request
    ADD CONSTRAINT pk_processed_request PRIMARY KEY (workspace_id, key);


--
-- Name: prompt pk_prompt; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt
    ADD CONSTRAINT pk_prompt PRIMARY KEY (id);


--
-- Name: prompt_item pk_prompt_item; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt_item
    ADD CONSTRAINT pk_prompt_item PRIMARY KEY (id);


--
-- Name: quota pk_quota; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quota
    ADD CONSTRAINT pk_quota PRIMARY KEY (workspace_id, method);


--
-- Name: recipient pk_recipient; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient
    ADD CONSTRAINT pk_recipient PRIMARY KEY (id);


--
-- Name: reminder pk_reminder; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT pk_reminder PRIMARY KEY (workspace_id, address);


--
-- Name: report pk_report; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);


--
-- Name: result pk_result; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT pk_result PRIMARY KEY (id);


--
-- Name: role_holder pk_role_holder; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_holder
    ADD CONSTRAINT pk_role_holder PRIMARY KEY (id);


--
-- Name: step_run pk_step_run; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_run
    ADD CONSTRAINT pk_step_run PRIMARY KEY (id);


--
-- Name: task pk_task; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT pk_task PRIMARY KEY (id);


--
-- Name: terms pk_terms; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.terms
    ADD CONSTRAINT pk_terms PRIMARY KEY (id);


--
-- Name: version pk_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version
    ADD CONSTRAINT pk_version PRIMARY KEY (id);


--
-- Name: workspace pk_workspace; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspace
    ADD CONSTRAINT pk_workspace PRIMARY KEY (id);


--
-- Name: allocation uq_allocation_campaign_id_platform; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT uq_allocation_campaign_id_platform UNIQUE (campaign_id, platform);


--
-- Name: approval uq_approval_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval
    ADD CONSTRAINT uq_approval_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: audit_seal uq_audit_seal_workspace_id_line_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT uq_audit_seal_workspace_id_line_id UNIQUE (workspace_id, line_id);


--
-- Name: brief_version uq_brief_version_brief_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief_version
    ADD CONSTRAINT uq_brief_version_brief_id_number UNIQUE (brief_id, number);


--
-- Name: brief_version uq_brief_version_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief_version
    ADD CONSTRAINT uq_brief_version_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: brief uq_brief_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief
    ADD CONSTRAINT uq_brief_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: campaign uq_campaign_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT uq_campaign_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: card uq_card_lane_id_kind_subject_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card
    ADD CONSTRAINT uq_card_lane_id_kind_subject_id UNIQUE (lane_id, kind, subject_id);


--
-- Name: decision uq_decision_approval_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT uq_decision_approval_id_number UNIQUE (approval_id, number);


--
-- Name: deliverable uq_deliverable_campaign_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT uq_deliverable_campaign_id_number UNIQUE (campaign_id, number);


--
-- Name: deliverable uq_deliverable_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT uq_deliverable_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: form_draft uq_form_draft_workspace_id_user_id_form; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_draft
    ADD CONSTRAINT uq_form_draft_workspace_id_user_id_form UNIQUE (workspace_id, user_id, form);


--
-- Name: idea uq_idea_campaign_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT uq_idea_campaign_id_number UNIQUE (campaign_id, number);


--
-- Name: idea uq_idea_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT uq_idea_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: influencer uq_influencer_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer
    ADD CONSTRAINT uq_influencer_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: influencer uq_influencer_workspace_id_platform_handle_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer
    ADD CONSTRAINT uq_influencer_workspace_id_platform_handle_key UNIQUE (workspace_id, platform, handle_key);


--
-- Name: lane uq_lane_workspace_id_address; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lane
    ADD CONSTRAINT uq_lane_workspace_id_address UNIQUE (workspace_id, address);


--
-- Name: lane uq_lane_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lane
    ADD CONSTRAINT uq_lane_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: mail uq_mail_message_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT uq_mail_message_id UNIQUE (message_id);


--
-- Name: participation uq_participation_campaign_id_influencer_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT uq_participation_campaign_id_influencer_id UNIQUE (campaign_id, influencer_id);


--
-- Name: participation uq_participation_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT uq_participation_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: prompt uq_prompt_campaign_id_user_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt
    ADD CONSTRAINT uq_prompt_campaign_id_user_id_number UNIQUE (campaign_id, user_id, number);


--
-- Name: prompt_item uq_prompt_item_task_id_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt_item
    ADD CONSTRAINT uq_prompt_item_task_id_user_id UNIQUE (task_id, user_id);


--
-- Name: prompt uq_prompt_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt
    ADD CONSTRAINT uq_prompt_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: recipient uq_recipient_campaign_id_audience_email; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient
    ADD CONSTRAINT uq_recipient_campaign_id_audience_email UNIQUE (campaign_id, audience, email);


--
-- Name: report uq_report_campaign_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT uq_report_campaign_id_number UNIQUE (campaign_id, number);


--
-- Name: report uq_report_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT uq_report_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: result uq_result_deliverable_id_measured_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT uq_result_deliverable_id_measured_on UNIQUE (deliverable_id, measured_on);


--
-- Name: step_run uq_step_run_campaign_id_step_item_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_run
    ADD CONSTRAINT uq_step_run_campaign_id_step_item_id UNIQUE (campaign_id, step, item_id);


--
-- Name: task uq_task_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT uq_task_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: terms uq_terms_participation_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.terms
    ADD CONSTRAINT uq_terms_participation_id_number UNIQUE (participation_id, number);


--
-- Name: terms uq_terms_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.terms
    ADD CONSTRAINT uq_terms_workspace_id_id UNIQUE (workspace_id, id);


--
-- Name: version uq_version_deliverable_id_part_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version
    ADD CONSTRAINT uq_version_deliverable_id_part_number UNIQUE (deliverable_id, part, number);


--
-- Name: ix_approval_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_approval_campaign_id ON public.approval USING btree (campaign_id);


--
-- Name: ix_approval_decided; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_approval_decided ON public.approval USING btree (campaign_id, task_id) WHERE ((state)::text = 'decided'::text);


--
-- Name: ix_approval_deliverable_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_approval_deliverable_id ON public.approval USING btree (deliverable_id);


--
-- Name: ix_approval_task_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_approval_task_id ON public.approval USING btree (task_id);


--
-- Name: ix_audit_campaign_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_campaign_id_id ON public.audit USING btree (campaign_id, id);


--
-- Name: ix_calendar_link_campaign; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_calendar_link_campaign ON public.calendar_link USING btree (campaign_id) WHERE (campaign_id IS NOT NULL);


--
-- Name: ix_campaign_archived; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_campaign_archived ON public.campaign USING btree (workspace_id, id) WHERE (archived_at IS NOT NULL);


--
-- Name: ix_campaign_brief_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_campaign_brief_version_id ON public.campaign USING btree (brief_version_id);


--
-- Name: ix_campaign_in_use; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_campaign_in_use ON public.campaign USING btree (workspace_id, id) WHERE (archived_at IS NULL);


--
-- Name: ix_campaign_name_word_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_campaign_name_word_campaign_id ON public.campaign_name_word USING btree (campaign_id);


--
-- Name: ix_campaign_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_campaign_owner_id ON public.campaign USING btree (owner_id);


--
-- Name: ix_campaign_workspace_id_channel_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_campaign_workspace_id_channel_id ON public.campaign USING btree (workspace_id, channel_id);


--
-- Name: ix_campaign_workspace_id_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_campaign_workspace_id_name_key ON public.campaign USING btree (workspace_id, name_key);


--
-- Name: ix_campaign_workspace_id_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_campaign_workspace_id_status ON public.campaign USING btree (workspace_id, status);


--
-- Name: ix_card_behind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_card_behind ON public.card USING btree (lane_id) WHERE (wanted > shown);


--
-- Name: ix_card_blocked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_card_blocked ON public.card USING btree (workspace_id, lane_id) WHERE (blocked_reason IS NOT NULL);


--
-- Name: ix_card_home_opened; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_card_home_opened ON public.card USING btree (workspace_id, opened_at) WHERE (opened_at IS NOT NULL);


--
-- Name: ix_card_message; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_card_message ON public.card USING btree (workspace_id, channel, ts) WHERE (ts IS NOT NULL);


--
-- Name: ix_card_workspace_id_kind_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_card_workspace_id_kind_subject_id ON public.card USING btree (workspace_id, kind, subject_id);


--
-- Name: ix_comment_deliverable_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_comment_deliverable_id ON public.comment USING btree (deliverable_id);


--
-- Name: ix_cost_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cost_campaign_id ON public.cost USING btree (campaign_id);


--
-- Name: ix_deliverable_draft_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliverable_draft_day ON public.deliverable USING btree (workspace_id, draft_due_on) WHERE (participation_id IS NOT NULL);


--
-- Name: ix_deliverable_idea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliverable_idea ON public.deliverable USING btree (idea_id) WHERE (idea_id IS NOT NULL);


--
-- Name: ix_deliverable_participation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliverable_participation ON public.deliverable USING btree (participation_id) WHERE (participation_id IS NOT NULL);


--
-- Name: ix_deliverable_permalink; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliverable_permalink ON public.deliverable USING btree (workspace_id, permalink_key) WHERE (permalink_key IS NOT NULL);


--
-- Name: ix_deliverable_publish_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deliverable_publish_day ON public.deliverable USING btree (workspace_id, publish_on) WHERE (participation_id IS NOT NULL);


--
-- Name: ix_due_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_due_waiting ON public.due USING btree (due_at) WHERE (taken_at IS NULL);


--
-- Name: ix_group_member_workspace_id_user_id_group_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_group_member_workspace_id_user_id_group_id ON public.group_member USING btree (workspace_id, user_id, group_id);


--
-- Name: ix_import_run_running; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_import_run_running ON public.import_run USING btree (workspace_id) WHERE ((state)::text = 'running'::text);


--
-- Name: ix_influencer_niche_workspace_id_niche_influencer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_influencer_niche_workspace_id_niche_influencer_id ON public.influencer_niche USING btree (workspace_id, niche, influencer_id);


--
-- Name: ix_influencer_proposal_influencer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_influencer_proposal_influencer_id ON public.influencer_proposal USING btree (influencer_id);


--
-- Name: ix_influencer_workspace_id_handle_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_influencer_workspace_id_handle_key ON public.influencer USING btree (workspace_id, handle_key);


--
-- Name: ix_lane_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_lane_due ON public.lane USING btree (workspace_id, due_at) WHERE (due_at IS NOT NULL);


--
-- Name: ix_mail_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_campaign_id ON public.mail USING btree (campaign_id);


--
-- Name: ix_mail_deliverable; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_deliverable ON public.mail USING btree (deliverable_id) WHERE (deliverable_id IS NOT NULL);


--
-- Name: ix_mail_failed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_failed ON public.mail USING btree (campaign_id) WHERE ((state)::text = 'failed'::text);


--
-- Name: ix_mail_leased; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_leased ON public.mail USING btree (workspace_id, id) WHERE (lease IS NOT NULL);


--
-- Name: ix_mail_participation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_participation ON public.mail USING btree (participation_id) WHERE (participation_id IS NOT NULL);


--
-- Name: ix_mail_queued; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_queued ON public.mail USING btree (workspace_id, next_attempt_at) WHERE ((state)::text = 'queued'::text);


--
-- Name: ix_notice_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notice_campaign_id ON public.notice USING btree (campaign_id);


--
-- Name: ix_participation_influencer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_participation_influencer_id ON public.participation USING btree (influencer_id);


--
-- Name: ix_person_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_email ON public.person USING btree (workspace_id, email) WHERE (email IS NOT NULL);


--
-- Name: ix_person_workspace_id_is_admin_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_workspace_id_is_admin_user_id ON public.person USING btree (workspace_id, is_admin, user_id);


--
-- Name: ix_prompt_item_prompt_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prompt_item_prompt_id ON public.prompt_item USING btree (prompt_id);


--
-- Name: ix_prompt_item_workspace_id_user_id_task_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_prompt_item_workspace_id_user_id_task_id ON public.prompt_item USING btree (workspace_id, user_id, task_id);


--
-- Name: ix_role_holder_workspace_id_holder_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_role_holder_workspace_id_holder_id ON public.role_holder USING btree (workspace_id, holder_id);


--
-- Name: ix_task_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_task_campaign_id ON public.task USING btree (campaign_id);


--
-- Name: ix_task_deliverable; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_task_deliverable ON public.task USING btree (deliverable_id) WHERE (deliverable_id IS NOT NULL);


--
-- Name: ix_task_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_task_due ON public.task USING btree (workspace_id, due_at) WHERE ((state)::text = 'open'::text);


--
-- Name: ix_task_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_task_open ON public.task USING btree (campaign_id, kind) WHERE ((state)::text = 'open'::text);


--
-- Name: ix_task_participation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_task_participation ON public.task USING btree (participation_id) WHERE (participation_id IS NOT NULL);


--
-- Name: ix_task_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_task_waiting ON public.task USING btree (workspace_id, campaign_id) WHERE ((state)::text = 'open'::text);


--
-- Name: uq_approval_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_approval_one_open ON public.approval USING btree (workspace_id, campaign_id, fingerprint) WHERE ((state)::text = ANY ((ARRAY['open'::character varying, 'decided'::character varying])::text[]));


--
-- Name: uq_calendar_link_of_all; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_calendar_link_of_all ON public.calendar_link USING btree (workspace_id, user_id, version) WHERE (campaign_id IS NULL);


--
-- Name: uq_calendar_link_of_one; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_calendar_link_of_one ON public.calendar_link USING btree (workspace_id, user_id, campaign_id, version) WHERE (campaign_id IS NOT NULL);


--
-- Name: uq_campaign_name_private; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_campaign_name_private ON public.campaign USING btree (workspace_id, name_key, channel_id, namesake) WHERE ((archived_at IS NULL) AND channel_is_private);


--
-- Name: uq_campaign_name_public; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_campaign_name_public ON public.campaign USING btree (workspace_id, name_key, namesake) WHERE ((archived_at IS NULL) AND (NOT channel_is_private));


--
-- Name: uq_deliverable_slot; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_deliverable_slot ON public.deliverable USING btree (workspace_id, campaign_id, platform, slot_at) WHERE ((slot_at IS NOT NULL) AND ((status)::text <> ALL ((ARRAY['rejected'::character varying, 'missed'::character varying, 'dropped'::character varying])::text[])));


--
-- Name: uq_due_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_due_waiting ON public.due USING btree (campaign_id, kind, subject_id) WHERE (taken_at IS NULL);


--
-- Name: uq_influencer_proposal_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_influencer_proposal_open ON public.influencer_proposal USING btree (workspace_id, proposed_by, influencer_id) WHERE ((state)::text = 'open'::text);


--
-- Name: uq_role_holder_campaign; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_role_holder_campaign ON public.role_holder USING btree (workspace_id, campaign_id, role, holder_id);


--
-- Name: uq_role_holder_workspace; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_role_holder_workspace ON public.role_holder USING btree (workspace_id, role, holder_id) WHERE (campaign_id IS NULL);


--
-- Name: audit audit_not_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_not_changed BEFORE UPDATE ON public.audit FOR EACH ROW WHEN ((NOT ((NOT (old.id IS DISTINCT FROM new.id)) AND (NOT ((old.workspace_id)::text IS DISTINCT FROM (new.workspace_id)::text)) AND (NOT (old.campaign_id IS DISTINCT FROM new.campaign_id)) AND (NOT (old.at IS DISTINCT FROM new.at)) AND (NOT ((old.actor_id)::text IS DISTINCT FROM (new.actor_id)::text)) AND (NOT ((old.for_id)::text IS DISTINCT FROM (new.for_id)::text)) AND (NOT ((old.via)::text IS DISTINCT FROM (new.via)::text)) AND (NOT ((old.release)::text IS DISTINCT FROM (new.release)::text)) AND (NOT ((old.action)::text IS DISTINCT FROM (new.action)::text)) AND (NOT ((old.subject)::text IS DISTINCT FROM (new.subject)::text)) AND (NOT (old.subject_id IS DISTINCT FROM new.subject_id)) AND ((old.salt)::text <> (new.salt)::text) AND ((old.digest)::text IS DISTINCT FROM (new.digest)::text) AND (new.digest IS NOT NULL)))) EXECUTE FUNCTION public.refuse_change_of_record();


--
-- Name: audit audit_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change_of_record();


--
-- Name: audit audit_not_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_not_removed BEFORE DELETE ON public.audit FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_record();


--
-- Name: audit_seal audit_seal_not_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_seal_not_changed BEFORE UPDATE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_record();


--
-- Name: audit_seal audit_seal_not_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_seal_not_emptied BEFORE TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change_of_record();


--
-- Name: audit_seal audit_seal_not_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_seal_not_removed BEFORE DELETE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_record();


--
-- Name: allocation fk_allocation_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT fk_allocation_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: allocation fk_allocation_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT fk_allocation_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: approval fk_approval_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval
    ADD CONSTRAINT fk_approval_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: approval fk_approval_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval
    ADD CONSTRAINT fk_approval_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: approval fk_approval_workspace_id_deliverable_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval
    ADD CONSTRAINT fk_approval_workspace_id_deliverable_id FOREIGN KEY (workspace_id, deliverable_id) REFERENCES public.deliverable(workspace_id, id);


--
-- Name: approval fk_approval_workspace_id_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval
    ADD CONSTRAINT fk_approval_workspace_id_task_id FOREIGN KEY (workspace_id, task_id) REFERENCES public.task(workspace_id, id);


--
-- Name: approval fk_approval_workspace_id_terms_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval
    ADD CONSTRAINT fk_approval_workspace_id_terms_id FOREIGN KEY (workspace_id, terms_id) REFERENCES public.terms(workspace_id, id);


--
-- Name: audit_seal fk_audit_seal_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT fk_audit_seal_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: audit fk_audit_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT fk_audit_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: audit fk_audit_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT fk_audit_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: brief_share fk_brief_share_workspace_id_brief_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief_share
    ADD CONSTRAINT fk_brief_share_workspace_id_brief_id FOREIGN KEY (workspace_id, brief_id) REFERENCES public.brief(workspace_id, id);


--
-- Name: brief_version fk_brief_version_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief_version
    ADD CONSTRAINT fk_brief_version_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: brief_version fk_brief_version_workspace_id_brief_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief_version
    ADD CONSTRAINT fk_brief_version_workspace_id_brief_id FOREIGN KEY (workspace_id, brief_id) REFERENCES public.brief(workspace_id, id);


--
-- Name: brief fk_brief_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.brief
    ADD CONSTRAINT fk_brief_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: calendar_link fk_calendar_link_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_link
    ADD CONSTRAINT fk_calendar_link_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: calendar_link fk_calendar_link_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_link
    ADD CONSTRAINT fk_calendar_link_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: campaign_name_word fk_campaign_name_word_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign_name_word
    ADD CONSTRAINT fk_campaign_name_word_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: campaign fk_campaign_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT fk_campaign_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: campaign fk_campaign_workspace_id_brief_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT fk_campaign_workspace_id_brief_version_id FOREIGN KEY (workspace_id, brief_version_id) REFERENCES public.brief_version(workspace_id, id);


--
-- Name: card fk_card_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card
    ADD CONSTRAINT fk_card_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: card fk_card_workspace_id_lane_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card
    ADD CONSTRAINT fk_card_workspace_id_lane_id FOREIGN KEY (workspace_id, lane_id) REFERENCES public.lane(workspace_id, id);


--
-- Name: comment fk_comment_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT fk_comment_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: comment fk_comment_workspace_id_deliverable_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment
    ADD CONSTRAINT fk_comment_workspace_id_deliverable_id FOREIGN KEY (workspace_id, deliverable_id) REFERENCES public.deliverable(workspace_id, id);


--
-- Name: cost fk_cost_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cost
    ADD CONSTRAINT fk_cost_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: cost fk_cost_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cost
    ADD CONSTRAINT fk_cost_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: decision fk_decision_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT fk_decision_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: decision fk_decision_workspace_id_approval_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT fk_decision_workspace_id_approval_id FOREIGN KEY (workspace_id, approval_id) REFERENCES public.approval(workspace_id, id);


--
-- Name: deliverable fk_deliverable_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT fk_deliverable_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: deliverable fk_deliverable_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT fk_deliverable_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: deliverable fk_deliverable_workspace_id_idea_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT fk_deliverable_workspace_id_idea_id FOREIGN KEY (workspace_id, idea_id) REFERENCES public.idea(workspace_id, id);


--
-- Name: deliverable fk_deliverable_workspace_id_participation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliverable
    ADD CONSTRAINT fk_deliverable_workspace_id_participation_id FOREIGN KEY (workspace_id, participation_id) REFERENCES public.participation(workspace_id, id);


--
-- Name: due fk_due_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due
    ADD CONSTRAINT fk_due_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: due fk_due_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due
    ADD CONSTRAINT fk_due_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: form_draft fk_form_draft_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_draft
    ADD CONSTRAINT fk_form_draft_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: group_member fk_group_member_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_member
    ADD CONSTRAINT fk_group_member_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: idea fk_idea_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: idea fk_idea_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: import_run fk_import_run_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT fk_import_run_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: import_run fk_import_run_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT fk_import_run_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: influencer_niche fk_influencer_niche_workspace_id_influencer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_niche
    ADD CONSTRAINT fk_influencer_niche_workspace_id_influencer_id FOREIGN KEY (workspace_id, influencer_id) REFERENCES public.influencer(workspace_id, id);


--
-- Name: influencer_proposal fk_influencer_proposal_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_proposal
    ADD CONSTRAINT fk_influencer_proposal_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: influencer_proposal fk_influencer_proposal_workspace_id_influencer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_proposal
    ADD CONSTRAINT fk_influencer_proposal_workspace_id_influencer_id FOREIGN KEY (workspace_id, influencer_id) REFERENCES public.influencer(workspace_id, id);


--
-- Name: influencer fk_influencer_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer
    ADD CONSTRAINT fk_influencer_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: lane fk_lane_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lane
    ADD CONSTRAINT fk_lane_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: mail fk_mail_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT fk_mail_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: mail fk_mail_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT fk_mail_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: mail fk_mail_workspace_id_deliverable_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT fk_mail_workspace_id_deliverable_id FOREIGN KEY (workspace_id, deliverable_id) REFERENCES public.deliverable(workspace_id, id);


--
-- Name: mail fk_mail_workspace_id_participation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT fk_mail_workspace_id_participation_id FOREIGN KEY (workspace_id, participation_id) REFERENCES public.participation(workspace_id, id);


--
-- Name: mail fk_mail_workspace_id_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT fk_mail_workspace_id_report_id FOREIGN KEY (workspace_id, report_id) REFERENCES public.report(workspace_id, id);


--
-- Name: notice fk_notice_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT fk_notice_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: notice fk_notice_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT fk_notice_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: participation fk_participation_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT fk_participation_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: participation fk_participation_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT fk_participation_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: participation fk_participation_workspace_id_influencer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT fk_participation_workspace_id_influencer_id FOREIGN KEY (workspace_id, influencer_id) REFERENCES public.influencer(workspace_id, id);


--
-- Name: person fk_person_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: processed_request fk_processed_request_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.processed_request
    ADD CONSTRAINT fk_processed_request_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: prompt_item fk_prompt_item_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt_item
    ADD CONSTRAINT fk_prompt_item_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: prompt_item fk_prompt_item_workspace_id_prompt_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt_item
    ADD CONSTRAINT fk_prompt_item_workspace_id_prompt_id FOREIGN KEY (workspace_id, prompt_id) REFERENCES public.prompt(workspace_id, id);


--
-- Name: prompt_item fk_prompt_item_workspace_id_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt_item
    ADD CONSTRAINT fk_prompt_item_workspace_id_task_id FOREIGN KEY (workspace_id, task_id) REFERENCES public.task(workspace_id, id);


--
-- Name: prompt fk_prompt_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt
    ADD CONSTRAINT fk_prompt_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: prompt fk_prompt_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.prompt
    ADD CONSTRAINT fk_prompt_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: recipient fk_recipient_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient
    ADD CONSTRAINT fk_recipient_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: recipient fk_recipient_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recipient
    ADD CONSTRAINT fk_recipient_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: reminder fk_reminder_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT fk_reminder_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: report fk_report_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: report fk_report_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: result fk_result_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT fk_result_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: result fk_result_workspace_id_deliverable_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT fk_result_workspace_id_deliverable_id FOREIGN KEY (workspace_id, deliverable_id) REFERENCES public.deliverable(workspace_id, id);


--
-- Name: role_holder fk_role_holder_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_holder
    ADD CONSTRAINT fk_role_holder_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: role_holder fk_role_holder_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_holder
    ADD CONSTRAINT fk_role_holder_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: step_run fk_step_run_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_run
    ADD CONSTRAINT fk_step_run_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: step_run fk_step_run_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_run
    ADD CONSTRAINT fk_step_run_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: task fk_task_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: task fk_task_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: task fk_task_workspace_id_deliverable_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_workspace_id_deliverable_id FOREIGN KEY (workspace_id, deliverable_id) REFERENCES public.deliverable(workspace_id, id);


--
-- Name: task fk_task_workspace_id_participation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_workspace_id_participation_id FOREIGN KEY (workspace_id, participation_id) REFERENCES public.participation(workspace_id, id);


--
-- Name: terms fk_terms_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.terms
    ADD CONSTRAINT fk_terms_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: terms fk_terms_workspace_id_participation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.terms
    ADD CONSTRAINT fk_terms_workspace_id_participation_id FOREIGN KEY (workspace_id, participation_id) REFERENCES public.participation(workspace_id, id);


--
-- Name: version fk_version_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version
    ADD CONSTRAINT fk_version_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: version fk_version_workspace_id_deliverable_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version
    ADD CONSTRAINT fk_version_workspace_id_deliverable_id FOREIGN KEY (workspace_id, deliverable_id) REFERENCES public.deliverable(workspace_id, id);


--
-- PostgreSQL database dump complete
--

\unrestrict hZwzMLYtFqa2NNB0vbo3DR4Gz5YNIikyWXVlRXEvWnmitsu9DLKebI1ahBB4S9N


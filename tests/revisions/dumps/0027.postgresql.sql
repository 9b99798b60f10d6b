--
-- PostgreSQL database dump
--

\restrict INrIEMPFmZkxyM7pWxUmAAsaC76iGX4EJqwkefyWzfdnSe23T6DUNzM92FW3aEf

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
-- Name: absence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.absence (
    user_id character varying(32) NOT NULL,
    delegate_id character varying(32),
    said_by character varying(32) NOT NULL,
    from_status boolean NOT NULL,
    began_at timestamp with time zone NOT NULL,
    until timestamp with time zone,
    ended_at timestamp with time zone,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_absence_delegate_is_another CHECK (((delegate_id IS NULL) OR ((delegate_id)::text <> (user_id)::text)))
);


--
-- Name: absence_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.absence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: absence_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.absence_id_seq OWNED BY public.absence.id;


--
-- Name: access_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_link (
    campaign_id bigint NOT NULL,
    purpose character varying(32) NOT NULL,
    approver_id bigint,
    participation_id bigint,
    approval_id bigint,
    email character varying(320) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    revoked_by character varying(32),
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_access_link_bound_to_a_question CHECK ((((purpose)::text <> 'decide'::text) OR (approval_id IS NOT NULL))),
    CONSTRAINT ck_access_link_of_one_person CHECK (((approver_id IS NULL) <> (participation_id IS NULL))),
    CONSTRAINT ck_access_link_revoked_by_somebody CHECK (((revoked_at IS NULL) = (revoked_by IS NULL)))
);


--
-- Name: access_link_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.access_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: access_link_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.access_link_id_seq OWNED BY public.access_link.id;


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
    policy json,
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
    colour character varying(7),
    approval_policy json,
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
-- Name: column_matching; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.column_matching (
    kind character varying(32) NOT NULL,
    headings character varying(64) NOT NULL,
    columns json NOT NULL,
    decided_by character varying(32) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: column_matching_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.column_matching_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: column_matching_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.column_matching_id_seq OWNED BY public.column_matching.id;


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
-- Name: creator_opinion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.creator_opinion (
    approver_id bigint NOT NULL,
    participation_id bigint NOT NULL,
    opinion character varying(32) NOT NULL,
    words text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: creator_opinion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.creator_opinion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: creator_opinion_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.creator_opinion_id_seq OWNED BY public.creator_opinion.id;


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
    rest_accepted boolean NOT NULL,
    CONSTRAINT ck_decision_category CHECK (((category)::text = ANY ((ARRAY['brand'::character varying, 'claims'::character varying, 'disclosure'::character varying, 'quality'::character varying, 'cost'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT ck_decision_contentpart CHECK (((part)::text = ANY ((ARRAY['asset'::character varying, 'copy'::character varying])::text[]))),
    CONSTRAINT ck_decision_not_for_its_author CHECK ((self_approval OR (decided_for IS NULL) OR (((asset_author IS NULL) OR ((asset_author)::text <> (decided_for)::text)) AND ((copy_author IS NULL) OR ((copy_author)::text <> (decided_for)::text))))),
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
    stored integer NOT NULL,
    undone_by character varying(32),
    undone_at timestamp with time zone,
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
-- Name: link_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.link_token (
    token_hash character varying(64) NOT NULL,
    workspace_id character varying(32) NOT NULL,
    link_id bigint NOT NULL,
    drawn_at timestamp with time zone NOT NULL
);


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
-- Name: outside_approver; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outside_approver (
    campaign_id bigint NOT NULL,
    name character varying(120) NOT NULL,
    email character varying(320) NOT NULL,
    added_by character varying(32) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: outside_approver_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.outside_approver_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: outside_approver_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.outside_approver_id_seq OWNED BY public.outside_approver.id;


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
    asked_at timestamp with time zone,
    answered_at timestamp with time zone
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
    reminded_on date,
    snoozed_until timestamp with time zone,
    muted json NOT NULL,
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
    import_run_id bigint,
    CONSTRAINT ck_result_counts_not_negative CHECK (((likes >= 0) AND (comments >= 0) AND (clicks >= 0) AND (shares >= 0) AND (saves >= 0) AND (reach >= 0) AND (impressions >= 0) AND (views >= 0) AND (revenue_minor >= 0)))
);


--
-- Name: result_before; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.result_before (
    import_run_id bigint NOT NULL,
    deliverable_id bigint NOT NULL,
    measured_on date NOT NULL,
    figures json NOT NULL,
    earlier_run_id bigint,
    entered_by character varying(32) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: result_before_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.result_before_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: result_before_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.result_before_id_seq OWNED BY public.result_before.id;


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
    rights json NOT NULL,
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
-- Name: verdict; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verdict (
    approval_id bigint NOT NULL,
    given_by character varying(32) NOT NULL,
    given_for character varying(32),
    number integer NOT NULL,
    levels json NOT NULL,
    settles boolean NOT NULL,
    outcome character varying(32) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    asset_author character varying(32),
    copy_author character varying(32),
    self_approval boolean NOT NULL,
    reason text,
    category character varying(32),
    part character varying(32),
    at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_verdict_category CHECK (((category)::text = ANY ((ARRAY['brand'::character varying, 'claims'::character varying, 'disclosure'::character varying, 'quality'::character varying, 'cost'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT ck_verdict_contentpart CHECK (((part)::text = ANY ((ARRAY['asset'::character varying, 'copy'::character varying])::text[]))),
    CONSTRAINT ck_verdict_not_for_its_author CHECK ((self_approval OR (given_for IS NULL) OR (((asset_author IS NULL) OR ((asset_author)::text <> (given_for)::text)) AND ((copy_author IS NULL) OR ((copy_author)::text <> (given_for)::text))))),
    CONSTRAINT ck_verdict_not_on_own_work CHECK ((self_approval OR (((asset_author IS NULL) OR ((asset_author)::text <> (given_by)::text)) AND ((copy_author IS NULL) OR ((copy_author)::text <> (given_by)::text))))),
    CONSTRAINT ck_verdict_one_of_each_stands CHECK ((((number % 2) = 0) = ((outcome)::text = 'withdrawn'::text))),
    CONSTRAINT ck_verdict_outcome CHECK (((outcome)::text = ANY ((ARRAY['approve'::character varying, 'request_changes'::character varying, 'reject'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_verdict_reason_given CHECK ((((outcome)::text <> ALL ((ARRAY['request_changes'::character varying, 'reject'::character varying])::text[])) OR ((reason IS NOT NULL) AND (category IS NOT NULL))))
);


--
-- Name: verdict_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.verdict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: verdict_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.verdict_id_seq OWNED BY public.verdict.id;


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
    created_at timestamp with time zone NOT NULL,
    outreach_subject character varying(150),
    outreach_text text
);


--
-- Name: absence id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence ALTER COLUMN id SET DEFAULT nextval('public.absence_id_seq'::regclass);


--
-- Name: access_link id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_link ALTER COLUMN id SET DEFAULT nextval('public.access_link_id_seq'::regclass);


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
-- Name: column_matching id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.column_matching ALTER COLUMN id SET DEFAULT nextval('public.column_matching_id_seq'::regclass);


--
-- Name: comment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comment ALTER COLUMN id SET DEFAULT nextval('public.comment_id_seq'::regclass);


--
-- Name: cost id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cost ALTER COLUMN id SET DEFAULT nextval('public.cost_id_seq'::regclass);


--
-- Name: creator_opinion id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_opinion ALTER COLUMN id SET DEFAULT nextval('public.creator_opinion_id_seq'::regclass);


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
-- Name: outside_approver id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outside_approver ALTER COLUMN id SET DEFAULT nextval('public.outside_approver_id_seq'::regclass);


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
-- Name: result_before id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_before ALTER COLUMN id SET DEFAULT nextval('public.result_before_id_seq'::regclass);


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
-- Name: verdict id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verdict ALTER COLUMN id SET DEFAULT nextval('public.verdict_id_seq'::regclass);


--
-- Name: version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version ALTER COLUMN id SET DEFAULT nextval('public.version_id_seq'::regclass);


--
-- Data for Name: absence; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.absence VALUES ('UMILO', 'UMEMO', 'UMILO', false, '2027-01-01 09:00:55+00', '2027-01-02 00:00:00+00', NULL, 1, 'T1');


--
-- Data for Name: access_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_link VALUES (2, 'creator', NULL, 2, NULL, 'ana12@creators.example', '2027-01-01 09:00:33+00', '2027-04-01 09:00:33+00', NULL, NULL, NULL, 1, 'T1');
INSERT INTO public.access_link VALUES (2, 'decide', 1, NULL, 2, 'ana@client.example', '2027-01-01 09:00:55+00', '2027-01-15 09:00:55+00', NULL, NULL, NULL, 2, 'T1');
INSERT INTO public.access_link VALUES (2, 'shortlist', 1, NULL, NULL, 'ana@client.example', '2027-01-01 09:00:55+00', '2027-01-15 09:00:55+00', NULL, NULL, NULL, 3, 'T1');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0027');


--
-- Data for Name: allocation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.allocation VALUES (3, 'instagram', 1.0000, 5000, 1, 'T1');
INSERT INTO public.allocation VALUES (3, 'tiktok', 1.0000, 5000, 2, 'T1');


--
-- Data for Name: approval; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approval VALUES (1, 3, 'content', 1, NULL, 1, 2, '4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7', 1, '{}', 'settled', 'UCLEO', '2026-11-02 09:00:11+00', 1, 'T1', NULL);
INSERT INTO public.approval VALUES (2, 8, 'content', 2, NULL, 3, 4, '950570159b159f81b9ef0217b06250bda62d6964efdcdffe5238e6c8da7d954c', 1, '{}', 'open', 'UCLEO', '2027-01-01 09:00:33+00', 2, 'T1', NULL);
INSERT INTO public.approval VALUES (2, 12, 'overspend', NULL, 5, NULL, NULL, '7ccb38bd9b83dd54ae141d673e65ee7a09055ff7f51a9ad4221b0a365e054c52', 1, '{}', 'open', 'UMAYA', '2027-01-01 09:00:44+00', 3, 'T1', NULL);
INSERT INTO public.approval VALUES (2, 13, 'budget_raise', NULL, NULL, NULL, NULL, '853ad68ecdbc2b2002a75a217d8387f05d3f949e94e4fac0e8c53645cae31659', 1, '{"budget_minor": 9000000, "reason": "It must be so."}', 'open', 'UMAYA', '2027-01-01 09:00:55+00', 4, 'T1', NULL);
INSERT INTO public.approval VALUES (3, 20, 'content', 4, NULL, 5, 6, '67cf9006a30704161295c040759bb838c4cf4e5b0c6df450435cc11b553397a9', 1, '{}', 'open', 'UWREN', '2027-01-01 09:00:55+00', 5, 'T1', '{"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'money role changed', '', NULL, '{"role": "marketing_director", "was": [], "now": ["UDORA"]}', 1, 'T1', NULL, 'itself', '0.3.0', 'a41de9806558bdfadae28c004b441990', '0cb2af533b336ccc5e86293b64a893497aee1bd99e69ac242baba5aa09a1a337');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'roles given', '', NULL, '{"roles": {"marketing_manager": ["UMAYA", "UMILO"], "content_specialist": ["SCONTENT"], "marketing_director": ["UDORA"], "design_team": ["UDESI"]}}', 2, 'T1', NULL, 'itself', '0.3.0', '0c816f66f94f0d7f67ff3f67482f98ac', '4c262395bd1d65e2a9d5a60a97ad7c4e49defb5629302c42d2cd780338d93466');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'influencers imported', '', NULL, '{"outcomes": {"added": 12, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}', 3, 'T1', NULL, 'itself', '0.3.0', '747614f34b713abad9877120ac4ae81e', '41a3155457bc48252caf146ed6904b8090c88eef0d2d05f59c45a39e1200ffe6');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'roles given', '', NULL, '{"roles": {"creative_team": ["UCREA", "UCRIS"], "copywriter": ["UWREN"]}}', 4, 'T1', NULL, 'itself', '0.3.0', 'a55fbcf7bc848bf63663d5895a2556d7', '614822d4702c23796266a7d56f1c32ff8c5b2698bd1e577ed663303bf07991bc');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Glow", "workflow": "influencer"}', 5, 'T1', NULL, 'itself', '0.3.0', 'c9fae6056be9c4b25fbb475938c32f83', 'd5cc59ebb1d5645007753ce7bd22f6bca4d21049714c7c116fb224455f70bdc8');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'cost added', 'cost', 1, '{}', 6, 'T1', NULL, 'itself', '0.3.0', '830eecff190563594127f6bae3e06ae5', 'f519ad78f9487cb2932ecfcf0c90ac40e9e87b21fee3a746afd22f6ad88b8dca');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow12"]}', 7, 'T1', NULL, 'itself', '0.3.0', '7020515f2ed0cdcc9888c53d16d2c12d', '565f86c46b7bde204a2e01af10b3d35ad6157ce5c43da4d433a61790a361bd15');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'terms agreed', 'terms', 1, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 8, 'T1', NULL, 'itself', '0.3.0', 'd2e322260a6dc555622a832a9924ca59', 'd4d9a88bdc2bc1b9156c52e61ca3fb9a43283c12cb57381b3cc28989cc070fc4');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'greenlight', 'terms count', 'terms', 1, '{}', 9, 'T1', NULL, 'itself', '0.3.0', '0c293790c2a688a7992fccd7c264589a', 'd5d1bd7f7ff219762c1e0811656df4114104295f2dee5441384a341bab481853');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'greenlight', 'influencer contacted', 'participation', 1, '{}', 10, 'T1', NULL, 'itself', '0.3.0', '5a7b1bb829ceed94ca2d39ae7c90f3aa', '2fc40e9426ac07c5cb86c90ff0618917e81342d04f70a27a7257dd41391c06b6');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'UCLEO', 'draft handed in', 'deliverable', 1, '{"round": 1}', 11, 'T1', NULL, 'itself', '0.3.0', '74ba9818d1ae5376f08de50d3167a50c', '3d84aa7a288a24f2c91e5f7b16e4aedf7c32663e24cf1ec48ee51ec6af15df77');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'UCLEO', 'decided approve', 'approval', 1, '{"reason": "It must be so.", "part": null, "category": "brand", "round": 1, "fingerprint": "4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7"}', 12, 'T1', NULL, 'itself', '0.3.0', '8d5608841f91bd274a254464cf63711b', '28017feb85a99565ca581d7da296d35a8dfa7ce2eca2962b02cdfa0672964896');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:22+00', 'UCLEO', 'post published', 'deliverable', 1, '{"permalink": "https://instagram.example/p/1", "late": false}', 13, 'T1', NULL, 'itself', '0.3.0', '75cf7faf89e5013c4a47739e1821efc0', 'afb0f9947c21bfdc6467121399bace03cb636b0850f46ae92bae12f3a9d8242d');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:22+00', 'UCLEO', 'results entered', 'deliverable', 1, '{"measured_on": "2027-01-01"}', 14, 'T1', NULL, 'itself', '0.3.0', '408c0ee7ac5257143c6535a710d372f6', '1aaa4b0d7dff6c30a85191d692320c649b6bd0af75e33d0df70b1b43799a0f90');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Open", "workflow": "influencer"}', 15, 'T1', NULL, 'itself', '0.3.0', '2cf78cc169c02f3d910bbb7ea677d9dc', '3cff9808ac2346ae91af8870fa15fd73b628c26a484ba8a790f1c88b6aa4b00f');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow12"]}', 16, 'T1', NULL, 'itself', '0.3.0', '7c44e4bac3b6e542834f2d7b551bbc3a', 'c974ec0bcfbe81de2e97ee5bc88ba84df88c303377525920e116147b5949a50e');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'terms agreed', 'terms', 2, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 17, 'T1', NULL, 'itself', '0.3.0', '34ef2089d92421351ddb685c46664427', '39504df0f0dc2272a5efd3e92b549070bb5c01b5e11527f939bf5e8aa97c95fa');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'greenlight', 'terms count', 'terms', 2, '{}', 18, 'T1', NULL, 'itself', '0.3.0', '6de4d516b44c3e3e97cee2c8f9204638', 'becadec8f4cbca5b2c6aed4c8c52446b25943b92676484a16cf68f284dd1a4f2');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'greenlight', 'influencer contacted', 'participation', 2, '{}', 19, 'T1', NULL, 'itself', '0.3.0', '230c89d3c8bc529037cc55293bf161fb', 'dced568c8d69beae400d33990a6a9683dc87237b6d187f2fcecf4f2b53d1448d');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UCLEO', 'draft handed in', 'deliverable', 2, '{"round": 1}', 20, 'T1', NULL, 'itself', '0.3.0', '60cb8c7cbf3053261ba25a78d61ce7cb', '7bdea6fcfdcf800aa9eb559f23481aadd6a79859ca13df95bd4cd9cd82fa800d');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow11"]}', 21, 'T1', NULL, 'itself', '0.3.0', 'f35fdd221c6cf363aa05edcea14bd901', 'e8030f1442e9129582ff488a0d6a00e9eca61d6681e9f4cd7e63d40d545d8a7d');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'terms offer', 'terms', 3, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 22, 'T1', NULL, 'itself', '0.3.0', 'ed059d24ba76157f8afafe0e12657c8d', 'c825d58ba9ae2adcd96163ed02ee8024d8715c0c5692367c32c316a9637e4a93');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencer contacted', 'participation', 3, '{}', 23, 'T1', NULL, 'itself', '0.3.0', '17501b693a27b4922dc1d66f71231e28', 'a7c52ead16aaee5328e80840224ca9ebc012124b5ab4daba4534cba3d8352e35');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow10"]}', 24, 'T1', NULL, 'itself', '0.3.0', '378f0ee1625a0f1488de8cf57e7c9aeb', '66ad180da2316671d2f5b523c791c8c327f591d25f1b5f4d8ba29a5e7366851e');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'terms agreed', 'terms', 4, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 25, 'T1', NULL, 'itself', '0.3.0', '50504ad5b275e06a44945a6b75a21658', '49a8e5809731494dea1381bb0adba43973c84a7b0d7ad0b04ac4332f9a6f266f');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'greenlight', 'terms count', 'terms', 4, '{}', 26, 'T1', NULL, 'itself', '0.3.0', '7f2515ae2b908d9e791e41160c964768', 'bca9c382e4bcce16a3afb383a40cf77352e0de4f2d9d324f7306944540e8d2dd');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'greenlight', 'influencer contacted', 'participation', 4, '{}', 27, 'T1', NULL, 'itself', '0.3.0', '7e4e7b99645b18faef2c462ec747cedb', '738c53b471323151c376f5f4fe249ff60da6866891f92cc9b3bacf1478ad4cab');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow9"]}', 28, 'T1', NULL, 'itself', '0.3.0', '7b6a80b0de5c7809974dae89bfec6953', '841be0d41ed30ce980a8dd0fa9a8028ff73b841eefcbe195b8ac00dc58d3e9e7');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'terms agreed', 'terms', 5, '{"version": 1, "fee_minor": 9999900, "shipping_minor": 0, "rights": {}}', 29, 'T1', NULL, 'itself', '0.3.0', 'd005be702849fa122c48fbdf45bf4a35', '6b2527515f7e400c6b4b2abd371c0a13641697fde673ef87c717beab5708d73b');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'influencer contacted', 'participation', 5, '{}', 30, 'T1', NULL, 'itself', '0.3.0', 'c8d5d874ce96581f466b49bca7386cbd', '77ee53461712c0f9229c09558e04e2ed24ad8fe0287c8c13e303d9811ae55f53');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'people changed', '', NULL, '{"roles": {"copywriter": ["UCLEO"]}, "reason": ""}', 31, 'T1', NULL, 'itself', '0.3.0', 'b21c8a3fdd31fe8fc2314b2c21e9701f', '0b72169494139fb46ad61aa8f65ec20863affa23598b2e8d8e8b7c2b46ea1449');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'campaign edited', '', NULL, '{"reason": "It must be so.", "changes": {}}', 32, 'T1', NULL, 'itself', '0.3.0', '9dcd3da81e4b06e18051cfa5e1204c8e', '1949b1ac3fe8259d74a9a1f4d471de3230dee58e4c455be563c5d207e210c631');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'task taken', 'task', 9, '{}', 33, 'T1', NULL, 'itself', '0.3.0', 'fed6eaf0ab734787b060d8579f8f103a', 'e5397fae08403379df4373826a5666aa1339598893ce4752ceb73947336b048d');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'influencers imported', '', NULL, '{"outcomes": {"added": 2, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}', 34, 'T1', NULL, 'itself', '0.3.0', '6f2bf0e6c028272730d1ca5d405ea3c7', 'fe465b71f3ab826b2a8d83a1f2dc448540bf1b05676316a5badde8a2ee4bde1e');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Sunday", "workflow": "social_media"}', 35, 'T1', NULL, 'itself', '0.3.0', '4a36760608acc9128b8d1349d095ff48', '5d6c9d0e1e4aca99932fa1149407061e065c46b00affb5655dfb02ef56754c65');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'ideas submitted', '', NULL, '{"themes": ["Slow mornings"]}', 36, 'T1', NULL, 'itself', '0.3.0', 'd40dddac8bb142042fb5764872608e71', '3ccf2611b5b3a2b870667a474059268b2becb22c9478fef2ad4f4e04cc7270a6');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'idea approved', 'idea', 1, '{}', 37, 'T1', NULL, 'itself', '0.3.0', 'a7fc653968d8ca0ec16d8ad7d429d488', 'c1e30b9c935cebb932e09d60bb713f8a63e1e80fee0b14a5c96bba7b3a98d06c');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'post planned', 'deliverable', 4, '{"slot": "2027-01-01T22:00:00+00:00"}', 38, 'T1', NULL, 'itself', '0.3.0', '6f58ca3bcb3b0aedd3b1db57756e334e', '03dba02528dae247fecd6baa50f888aacf61703f0d5375758c9e8a6a5c585233');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'ideas done', '', NULL, '{"approved": 1}', 39, 'T1', NULL, 'itself', '0.3.0', '840a1164a3ca43f6334ef463a6fe0bfb', '745b4d6d72ca44ab8c9cf83b40cadf42be3d2c5390af4d100e048827b9d37531');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'calendar ready', '', NULL, '{"posts": 1, "ideas_without_posts": []}', 40, 'T1', NULL, 'itself', '0.3.0', '2c681f23cdaa7267dd03b4536956ae28', 'fb6cc354469fa456465b8cd20c9db3acbafa2c56e29e3694242fd06a18df917e');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'budget allocated', '', NULL, '{"amounts": {"instagram": 5000, "tiktok": 5000}}', 41, 'T1', NULL, 'itself', '0.3.0', 'ddbb69a05d8c81b42b510b0a62aa6b41', '48cf5c3e1f956ee78842273e6d8223a6a04fe65c155de8c2bee6295e9ddceae5');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'comment', 'deliverable', 4, '{}', 42, 'T1', NULL, 'itself', '0.3.0', 'fe7ff51ce499bf432f8ac4b6c794f4ad', '26faea4c8d9dde8d3aa96bb4c740ee2da8c7c038ac3ec60affd539a10addfa71');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'approval policy changed', '', NULL, '{"reason": "Four eyes.", "policy": {"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}, "words": "any one of the Marketing Manager, then any one of <@UMEMO>"}', 43, 'T1', NULL, 'itself', '0.3.0', '60b99de39ca6a1f416938f1ee9a82e30', 'e62578fb5f0cda130abd5167472084f93781d0b8df4eb8d90561fa252adb97c7');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UDESI', 'design handed in', 'deliverable', 4, '{"status": "uploaded", "round": 1}', 44, 'T1', NULL, 'itself', '0.3.0', '2f9668793562763d9d2dd23641c04db0', '027351c0b60c1415dcdf11351cdf6b41100aa1a7353ad867f0945f32422008b2');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UWREN', 'copy handed in', 'deliverable', 4, '{"status": "ready_for_review", "round": 1}', 45, 'T1', NULL, 'itself', '0.3.0', '324a9a3b60b04bd1b1933679b8c1d7e0', '8228a7112d99d9c6f9381663c733f2d17a12ff8606ed3afdf49150e2cbf358ac');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'verdict approve', 'approval', 5, '{"reason": null, "levels": [0], "advice": false}', 46, 'T1', NULL, 'itself', '0.3.0', '203cc2855abe6aa06a210afca7f39901', '72b23c1d54f9ea60fee80d6e21081d5024fd0b58ae5f69ea48548b295eb96a53');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'results imported', '', NULL, '{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}', 47, 'T1', NULL, 'itself', '0.3.0', '2c88b4fb7567c70f9e5e4aa181447ec2', 'cb6da99b6cfc42773dadf39495204d2bf4bb9cc09a533b8a9d63bdfdc70e7b52');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'results imported', '', NULL, '{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}', 48, 'T1', NULL, 'itself', '0.3.0', '9f4a2b79a2bc06a84df7c0dffa924d9b', '1c32f30741e404d9173173cd1e600d71d772369adb5f73bcf9ed0bfcdfc97e66');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMEMO', 'influencers imported', '', NULL, '{"outcomes": {"added": 0, "changed": 0, "unchanged": 0, "proposed": 1}, "rejected": 0}', 49, 'T1', NULL, 'itself', '0.3.0', '9382c3bfe73c2d64096bccdc8a2fceff', 'f3c32157401bc606db70159c980569c4461559e3b791baf412960ad928e2f0fd');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'brief shared', 'brief', 4, '{"people": ["UMEMO"], "everybody": false}', 50, 'T1', NULL, 'itself', '0.3.0', '10408ce883efc8f6f59f0529ba1389f7', 'caf8f56307625d4cdca21f01c51214e8e1e9c6d7b8be56ce272d40b4bd798117');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'brief written', 'brief', 4, '{}', 51, 'T1', NULL, 'itself', '0.3.0', 'b89168502845a3b3c607c47ddc22d50a', '76a9e9b6e67047e002817c32954f4146d5e24011efa484dacc44e6ab26e1bdf5');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link given', 'calendar_link', 1, '{"of": "UMAYA"}', 52, 'T1', NULL, 'itself', '0.3.0', '1eded560c178939e8037a99cf0235dc8', '18aebd3ec8545973907ff7464e1830c8105ffd19aef4ca69965be6b9e4d8bef1');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link given', 'calendar_link', 2, '{"of": "UMAYA"}', 53, 'T1', NULL, 'itself', '0.3.0', '3aa8b74fa14d8b1ced208b8110159cfc', '7c3f47be8e5f82c018cfc885237965378b8ef6e5210e9c43a8420febb9daba89');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link revoked', 'calendar_link', 2, '{"of": "UMAYA"}', 54, 'T1', NULL, 'itself', '0.3.0', 'efd4ac6ebfa9fd1f34bef2bf329e2cc8', 'd71fdcd5dd7214a58ecf5678cb30d8344da077d97b02cc73bd1ea0ac6bd43669');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'client named', 'client', 1, '{}', 55, 'T1', NULL, 'itself', '0.3.0', '8612797c76cbbb42a5f42b4ea861f38a', '9005776bb0abd12970f9b3826c134e15cb086f3f516d256f652902b0f3385e74');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'client asked about creators', '', NULL, '{"clients": 1}', 56, 'T1', NULL, 'itself', '0.3.0', 'c1d713039e6286f88dc7c916e9878268', 'bf27f13f82e461f9b8bdc8f2dea119e9bbb40f6b685548814f8798b2706e8f5a');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'WCLIENTBYLINK1', 'creators judged', '', NULL, '{"said": {"3": "yes", "5": "yes"}}', 57, 'T1', NULL, 'link', '0.3.0', 'e2a63437c38affdb6febda3d8d7d59d9', '39f05bbd04a9440e325c4270e1a803ed98b3b477ca89531b2170c9274cf6dac2');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMILO', 'away', '', NULL, '{"until": "2027-01-02T00:00:00+00:00", "delegate": "UMEMO"}', 58, 'T1', 'UMILO', 'itself', '0.3.0', 'f5aa9237082f31f199b0a0013e74d65d', 'ed20446ac6c52632786d5797e16bbfdb1f0120565bf6732a076f53ef216286b8');


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_seal VALUES ('T1', 1, 1, '0cb2af533b336ccc5e86293b64a893497aee1bd99e69ac242baba5aa09a1a337', '0c44b78270a5a2fbdb2d8be5ec84445483c2640a5a514b0b79481416ea29a1c6', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 2, 2, '4c262395bd1d65e2a9d5a60a97ad7c4e49defb5629302c42d2cd780338d93466', '8907acb9229ebb3fbb6621fd4572b6c63490f7c22e3fb58451512f1b74fc5be9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 3, 3, '41a3155457bc48252caf146ed6904b8090c88eef0d2d05f59c45a39e1200ffe6', '04246ea09efc02154674d896366237f2a085537b51ea284abe51f9d6c9177256', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 4, 4, '614822d4702c23796266a7d56f1c32ff8c5b2698bd1e577ed663303bf07991bc', 'fd5e9ee06f1945f04de9b4d46efb850a7f78fc991d03287695aa7ca5435c621a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 5, 5, 'd5cc59ebb1d5645007753ce7bd22f6bca4d21049714c7c116fb224455f70bdc8', 'f97ea71681b98f545b6ef3f27dc926a54388e993140c47561b715cb9481408dc', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 6, 6, 'f519ad78f9487cb2932ecfcf0c90ac40e9e87b21fee3a746afd22f6ad88b8dca', 'd8135052b1e87ff4625b32544c8088c375be8e61287ba4dad9b87c2dce0b561d', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 7, 7, '565f86c46b7bde204a2e01af10b3d35ad6157ce5c43da4d433a61790a361bd15', '395b4ba429b5def5ff0bf4f8d55bdf7321dafabd8966780747fdd1c480771274', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 8, 8, 'd4d9a88bdc2bc1b9156c52e61ca3fb9a43283c12cb57381b3cc28989cc070fc4', 'a07734c6279bdc4faf6c43774e8fe771eed22abd40349fff9a51a792785c9a1a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 9, 9, 'd5d1bd7f7ff219762c1e0811656df4114104295f2dee5441384a341bab481853', 'ab7f0b48e5c1a30d140eecfc5b63e921903610e249318e284edfbf66bf72e073', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 10, 10, '2fc40e9426ac07c5cb86c90ff0618917e81342d04f70a27a7257dd41391c06b6', '7fe347ee39e21d5eee5c05ac3c020619891c68e2164ded4440c26161225a66c9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 11, 11, '3d84aa7a288a24f2c91e5f7b16e4aedf7c32663e24cf1ec48ee51ec6af15df77', '5834459fe448aee8fe1de5bb2616d4691c18076ec3001b6c5bc85d017c1958a6', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 12, 12, '28017feb85a99565ca581d7da296d35a8dfa7ce2eca2962b02cdfa0672964896', '4b3b10e6d8772015462c0ee4dd51adfd626b337c61152824a03cc3efb0d14613', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 13, 13, 'afb0f9947c21bfdc6467121399bace03cb636b0850f46ae92bae12f3a9d8242d', 'b4e56957f4a7cae774cc6b6cd827a878bf3f6519564f49ff143177130024d80f', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 14, 14, '1aaa4b0d7dff6c30a85191d692320c649b6bd0af75e33d0df70b1b43799a0f90', '38e6c7ed2b03f2d8ae014a6eff9d0e5957cc63752734284f16a03041bdad67a5', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 15, 15, '3cff9808ac2346ae91af8870fa15fd73b628c26a484ba8a790f1c88b6aa4b00f', '7d14a5a9fe061b4298576e4d5585db69ee0cbd910e3e39b2d0155513bdc460da', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 16, 16, 'c974ec0bcfbe81de2e97ee5bc88ba84df88c303377525920e116147b5949a50e', '35454c0b5bee1da13297740e7d180895c210237444eacc25e8a9e3ca923068d9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 17, 17, '39504df0f0dc2272a5efd3e92b549070bb5c01b5e11527f939bf5e8aa97c95fa', '92b9a04ed811f7b4c3e82fa083db585bb32c147dbf1b35150609f7c1f78e49a6', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 18, 18, 'becadec8f4cbca5b2c6aed4c8c52446b25943b92676484a16cf68f284dd1a4f2', 'fb2434bf22b5ca4ba04f53ddc5218debafe56511d6fbe1c0a632c141d39230d2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 19, 19, 'dced568c8d69beae400d33990a6a9683dc87237b6d187f2fcecf4f2b53d1448d', '112446f2f7c812a22041a51a7fe2d1e408a68945d11933f7423363fb31b60190', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 20, 20, '7bdea6fcfdcf800aa9eb559f23481aadd6a79859ca13df95bd4cd9cd82fa800d', 'e43f9002e27a7aa866ee5cdea525472a575adc0ec43fc5b56f0f29fa80d1154c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 21, 21, 'e8030f1442e9129582ff488a0d6a00e9eca61d6681e9f4cd7e63d40d545d8a7d', 'f7598ae5cbe822f4c3042fa6dbd5bde453147a821ed250cc92d253c5257551d7', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 22, 22, 'c825d58ba9ae2adcd96163ed02ee8024d8715c0c5692367c32c316a9637e4a93', 'fc90b6baae864c9da554603a719e388ac92aca573119ed8a65278d1655bee494', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 23, 23, 'a7c52ead16aaee5328e80840224ca9ebc012124b5ab4daba4534cba3d8352e35', '4e42344a259d9268f821165106f6f45ad9583d3f1487073583428f5ecdd7a277', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 24, 24, '66ad180da2316671d2f5b523c791c8c327f591d25f1b5f4d8ba29a5e7366851e', '16bf89cc8b784570b009c153b7fe7698a34fc00149a6f61d12deb9b08c3836bd', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 25, 25, '49a8e5809731494dea1381bb0adba43973c84a7b0d7ad0b04ac4332f9a6f266f', '921d2020f4ed44169cc3f598feaa6b5fbaf59afebfe09bf222c69054a21409bf', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 26, 26, 'bca9c382e4bcce16a3afb383a40cf77352e0de4f2d9d324f7306944540e8d2dd', '2f249511ba2996c1ab4184465efedd35c9dffb196e884b1803ccaed4fef8cd1a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 27, 27, '738c53b471323151c376f5f4fe249ff60da6866891f92cc9b3bacf1478ad4cab', 'eb614a0c3f9c548b7a465ef0025ed438c3be653ba9a242502bf0d82a64eee4fb', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 28, 28, '841be0d41ed30ce980a8dd0fa9a8028ff73b841eefcbe195b8ac00dc58d3e9e7', '873f2efc5a570be3491416047c11fd7e3ace950f333a730a49cd1699c241ff5b', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 29, 29, '6b2527515f7e400c6b4b2abd371c0a13641697fde673ef87c717beab5708d73b', 'a463a6c919a2bb2ea960beb3c49704b0ccb2bc6caa9f7446ddea5f49eed4eb07', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 30, 30, '77ee53461712c0f9229c09558e04e2ed24ad8fe0287c8c13e303d9811ae55f53', '79cfd6b0abe0594671d5c172412e960bad8907bf43e5a30f38b40255b8b8b825', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 31, 31, '0b72169494139fb46ad61aa8f65ec20863affa23598b2e8d8e8b7c2b46ea1449', '2b1b31e1cefcb9e3599ae199366eb103c52f4351bb031572f6a10da36904d303', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 32, 32, '1949b1ac3fe8259d74a9a1f4d471de3230dee58e4c455be563c5d207e210c631', '4f95082c91ca363783732d287603081060d83f6e7ef532692d568d313bce1e50', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 33, 33, 'e5397fae08403379df4373826a5666aa1339598893ce4752ceb73947336b048d', '816c754ade06171a3d36f7202e3144563bc241bd24a8e6745a3783949f86ff05', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 34, 34, 'fe465b71f3ab826b2a8d83a1f2dc448540bf1b05676316a5badde8a2ee4bde1e', '7b1988c619c09922c0a6d1db8db62e3a018a0de9164594b8d3b0a1c2722d2d0a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 35, 35, '5d6c9d0e1e4aca99932fa1149407061e065c46b00affb5655dfb02ef56754c65', '2d69263c13e8582daccbe397ce63340daed7ee24a8bc449ee13078a983597526', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 36, 36, '3ccf2611b5b3a2b870667a474059268b2becb22c9478fef2ad4f4e04cc7270a6', 'ba9439ed6d18f293a269e99316b9974373160a51fe338135d0be73b616659ed9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 37, 37, 'c1e30b9c935cebb932e09d60bb713f8a63e1e80fee0b14a5c96bba7b3a98d06c', '02c2825a53aeeaf28d96a624c31df9ce8aee747c8fac06828d7cbdc8dda659fc', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 38, 38, '03dba02528dae247fecd6baa50f888aacf61703f0d5375758c9e8a6a5c585233', 'd72c6741b0271ba5ad4be7ea7b927e9c1e80a3bb7e7d68f67c5e6019ce7cabb4', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 39, 39, '745b4d6d72ca44ab8c9cf83b40cadf42be3d2c5390af4d100e048827b9d37531', 'e56bec77d412659b153c6a6e03cc73d36fa02ffeeed8a71da37daf7b90845540', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 40, 40, 'fb6cc354469fa456465b8cd20c9db3acbafa2c56e29e3694242fd06a18df917e', '7b0dcd238404afafa490f0a785762ba7f268189844d8185ad9a47e4b1661b362', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 41, 41, '48cf5c3e1f956ee78842273e6d8223a6a04fe65c155de8c2bee6295e9ddceae5', 'cfeae385db262adfd0bdaf90bff93fda39fa1d0ece425c2a26eb4ea0f18877cd', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 42, 42, '26faea4c8d9dde8d3aa96bb4c740ee2da8c7c038ac3ec60affd539a10addfa71', '695d2e7e08f73f10059fb253ca0e77bf1dd610c979301827d5490a826c15cad4', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 43, 43, 'e62578fb5f0cda130abd5167472084f93781d0b8df4eb8d90561fa252adb97c7', 'aa725868aedeba49ba4a83aeacc850da667b86842b183c52b116d2bcfebdc385', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 44, 44, '027351c0b60c1415dcdf11351cdf6b41100aa1a7353ad867f0945f32422008b2', '6acf67976299d793383bbd3e5860100a7200c41937c29cc0b94151b7fa061214', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 45, 45, '8228a7112d99d9c6f9381663c733f2d17a12ff8606ed3afdf49150e2cbf358ac', 'd133a7d5e04859a465efcef99ad64f2c2fbe33e759bfcd573fa4ecd06730df18', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 46, 46, '72b23c1d54f9ea60fee80d6e21081d5024fd0b58ae5f69ea48548b295eb96a53', 'fe1877dd3dc8379c14e07f804b4bc6e79d4080d48484d16e9434c464649e24c9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 47, 47, 'cb6da99b6cfc42773dadf39495204d2bf4bb9cc09a533b8a9d63bdfdc70e7b52', '27ef700c7bc06a04cd2670d5c493e89cc48536cc17dcff6379213991c7a6b71b', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 48, 48, '1c32f30741e404d9173173cd1e600d71d772369adb5f73bcf9ed0bfcdfc97e66', '97deb908cbe4f66dfc8bed4edea43a3ea471e2f912e36d73edbb47fb03e7d427', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 49, 49, 'f3c32157401bc606db70159c980569c4461559e3b791baf412960ad928e2f0fd', 'd155ecce69fc9c60da2b093f6610c8a179e8a92b2480f9996b0a3bcb93eefae7', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 50, 50, 'caf8f56307625d4cdca21f01c51214e8e1e9c6d7b8be56ce272d40b4bd798117', '44c087064077494a62c7d1f3e4f5756c8d03a13dbf7994afa2df4c75f7692a47', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 51, 51, '76a9e9b6e67047e002817c32954f4146d5e24011efa484dacc44e6ab26e1bdf5', '048ea0900e1c919c25f1a32f4d24565af0d7c8b9825dfc65f7049b60bc06ebfc', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 52, 52, '18aebd3ec8545973907ff7464e1830c8105ffd19aef4ca69965be6b9e4d8bef1', '79b493abc7ac62fcaba82d73716adee5a8e02899f23fcdd4a61980d86e56c441', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 53, 53, '7c3f47be8e5f82c018cfc885237965378b8ef6e5210e9c43a8420febb9daba89', 'f9479dc958fdfb190a2d872fb9a577b20ed6d06accf7957c96f8619bef565f71', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 54, 54, 'd71fdcd5dd7214a58ecf5678cb30d8344da077d97b02cc73bd1ea0ac6bd43669', 'a825b945a0adb621499e62862f08520c0a280372d0c0d20a0c34755da7f41682', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 55, 55, '9005776bb0abd12970f9b3826c134e15cb086f3f516d256f652902b0f3385e74', 'bf49b7a6fba5d87bd40b520a809a3dcd730a127d87fd07f208c55da587d86fb9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 56, 56, 'bf27f13f82e461f9b8bdc8f2dea119e9bbb40f6b685548814f8798b2706e8f5a', '969fc7046d4cc03600e2192ba755dd37abc152f962b0acb612118ccdd0bc6f33', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 57, 57, '39f05bbd04a9440e325c4270e1a803ed98b3b477ca89531b2170c9274cf6dac2', '2eb7600319213a8ae89ef17e2b9c89b2a9d2bff35de34f3dd7e6015318c2df25', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 58, 58, 'ed20446ac6c52632786d5797e16bbfdb1f0120565bf6732a076f53ef216286b8', '8c81c1f09287e93bdd3e6a0f4fcf975cad91a9d9f58d14b7ab9590cfbe05f316', '2026-11-02 00:00:00+00');


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

INSERT INTO public.campaign VALUES ('influencer', 'Open', 'open', 'active', NULL, 'UMAYA', 'CGLOW', false, 'Europe/Berlin', '2027-01-01', '2027-01-01', 14, 300000, 'EUR', 2, '["beauty"]', NULL, NULL, NULL, false, 100000, NULL, NULL, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:22+00', 2, 'T1', 0, 0, NULL, NULL);
INSERT INTO public.campaign VALUES ('social_media', 'Sunday', 'sunday', 'preparing', NULL, 'UMAYA', 'CSUN', false, 'Europe/Berlin', '2027-01-01', '2027-01-01', 14, 10000, 'EUR', 3, '[]', NULL, NULL, NULL, true, NULL, NULL, NULL, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1', 0, 0, NULL, '{"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}');
INSERT INTO public.campaign VALUES ('influencer', 'Glow', 'glow', 'completed', '2027-01-01 09:00:22+00', 'UMAYA', 'CGLOW', false, 'Europe/Berlin', '2026-11-02', '2026-11-30', 14, 300000, 'EUR', 1, '["beauty"]', NULL, NULL, NULL, false, 100000, NULL, NULL, false, false, false, NULL, NULL, NULL, 75000, 12000, 29, 0.241667, NULL, 400000, 433.333333, 'UMAYA', '2026-11-02 09:00:00+00', 1, 'T1', 0, 1, NULL, NULL);


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
INSERT INTO public.card VALUES (1, 'campaign', 1, NULL, NULL, NULL, 20, 0, NULL, NULL, 0, NULL, NULL, NULL, 1, 'T1');
INSERT INTO public.card VALUES (2, 'prompt', 1, NULL, NULL, NULL, 14, 0, NULL, NULL, 0, NULL, NULL, NULL, 5, 'T1');
INSERT INTO public.card VALUES (3, 'prompt', 2, NULL, NULL, NULL, 14, 0, NULL, NULL, 0, NULL, NULL, NULL, 6, 'T1');
INSERT INTO public.card VALUES (4, 'notice', 1, NULL, NULL, NULL, 8, 0, NULL, NULL, 0, NULL, NULL, NULL, 9, 'T1');
INSERT INTO public.card VALUES (5, 'notice', 2, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 10, 'T1');
INSERT INTO public.card VALUES (1, 'notice', 3, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 11, 'T1');
INSERT INTO public.card VALUES (5, 'notice', 8, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 35, 'T1');
INSERT INTO public.card VALUES (1, 'notice', 9, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 36, 'T1');
INSERT INTO public.card VALUES (4, 'notice', 10, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 37, 'T1');
INSERT INTO public.card VALUES (7, 'notice', 11, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 38, 'T1');
INSERT INTO public.card VALUES (6, 'team_task', 14, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 26, 'T1');
INSERT INTO public.card VALUES (6, 'team_task', 17, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 30, 'T1');
INSERT INTO public.card VALUES (9, 'prompt', 10, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 31, 'T1');
INSERT INTO public.card VALUES (10, 'prompt', 11, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 32, 'T1');
INSERT INTO public.card VALUES (6, 'campaign', 3, NULL, NULL, NULL, 11, 0, NULL, NULL, 0, NULL, NULL, NULL, 25, 'T1');
INSERT INTO public.card VALUES (4, 'prompt', 8, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 27, 'T1');
INSERT INTO public.card VALUES (7, 'prompt', 9, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 28, 'T1');
INSERT INTO public.card VALUES (8, 'notice', 5, NULL, NULL, NULL, 9, 0, NULL, NULL, 0, NULL, NULL, NULL, 29, 'T1');
INSERT INTO public.card VALUES (9, 'notice', 6, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 33, 'T1');
INSERT INTO public.card VALUES (10, 'notice', 7, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 34, 'T1');
INSERT INTO public.card VALUES (4, 'notice', 12, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 39, 'T1');
INSERT INTO public.card VALUES (7, 'notice', 13, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 40, 'T1');
INSERT INTO public.card VALUES (11, 'notice', 14, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 41, 'T1');


--
-- Data for Name: column_matching; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.column_matching VALUES ('results', 'ee6a2830c22dda4f4bc5da58b84db49481277dc1652565f2f0943d25bcd56bd9', '{"Zest": "likes"}', 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1');


--
-- Data for Name: comment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comment VALUES (4, 'Warmer, please.', 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1');


--
-- Data for Name: cost; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cost VALUES (1, NULL, 'spent', 'Samples', 25000, 'UMAYA', '2026-11-02 09:00:00+00', NULL, NULL, 1, 'T1');


--
-- Data for Name: creator_opinion; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator_opinion VALUES (1, 3, 'yes', 'Fits.', '2027-01-01 09:00:55+00', 1, 'T1');
INSERT INTO public.creator_opinion VALUES (1, 5, 'yes', 'Fits.', '2027-01-01 09:00:55+00', 2, 'T1');


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES (1, 1, 'approve', '4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7', 'UCLEO', NULL, NULL, NULL, false, 'It must be so.', 'brand', NULL, '2026-11-02 09:00:11+00', '2026-11-02 09:00:21+00', 1, 'T1', NULL, true);


--
-- Data for Name: deliverable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deliverable VALUES (1, 1, NULL, 1, 'Reel by @glow12', 'instagram', 'reel', 'published', NULL, NULL, NULL, 0, NULL, NULL, 1, 1, 1, 2, 1, 2, 'https://instagram.example/p/1', '2026-11-02 09:00:22+00', NULL, '2026-11-02 09:00:11+00', 1, 'T1', '7ee32225ec9e5c0d38e9ea4ff3d9d83f248d45b62365b487e7400c16801fd84a', 4, NULL, NULL, NULL, NULL);
INSERT INTO public.deliverable VALUES (2, 2, NULL, 1, 'Reel by @glow12', 'instagram', 'reel', 'ready_for_review', NULL, NULL, NULL, 0, NULL, NULL, 1, NULL, 3, 4, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:33+00', 2, 'T1', NULL, 2, NULL, NULL, NULL, NULL);
INSERT INTO public.deliverable VALUES (2, 4, NULL, 2, 'Reel by @glow10', 'instagram', 'reel', 'planned', NULL, NULL, NULL, 0, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:44+00', 3, 'T1', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.deliverable VALUES (3, NULL, 1, 1, 'Slow mornings · Instagram post', 'instagram', 'post', 'ready_for_review', NULL, '2027-01-01', '2027-01-01 22:00:00+00', 1, 'ready_for_review', 'ready_for_review', 1, NULL, 5, 6, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:55+00', 4, 'T1', NULL, 3, NULL, NULL, NULL, NULL);


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
INSERT INTO public.due VALUES (3, 'verdict', 1, '2027-01-01 09:00:55+00', NULL, 11, 'T1');
INSERT INTO public.due VALUES (2, 'roles_changed', 0, '2027-01-01 09:00:55+00', NULL, 12, 'T1');
INSERT INTO public.due VALUES (3, 'roles_changed', 0, '2027-01-01 09:00:55+00', NULL, 13, 'T1');


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

INSERT INTO public.import_run VALUES ('influencers', NULL, 'more.csv', 'done', 2, 0, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1', 0, 0, NULL, NULL);
INSERT INTO public.import_run VALUES ('influencers', NULL, 'influencers.csv', 'running', 0, 0, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 2, 'T1', 0, 0, NULL, NULL);
INSERT INTO public.import_run VALUES ('results', 1, 'results.csv', 'running', 0, 0, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1', 0, 0, NULL, NULL);
INSERT INTO public.import_run VALUES ('results', 1, 'results.csv', 'done', 0, 1, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 4, 'T1', 0, 1, NULL, NULL);
INSERT INTO public.import_run VALUES ('results', 1, 'corrected.csv', 'done', 0, 1, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 5, 'T1', 0, 1, NULL, NULL);


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

INSERT INTO public.lane VALUES ('UDORA', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 5, 'T1');
INSERT INTO public.lane VALUES ('UCARL', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 2, 'T1');
INSERT INTO public.lane VALUES ('UCLEO', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 3, 'T1');
INSERT INTO public.lane VALUES ('CGLOW', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 1, 'T1');
INSERT INTO public.lane VALUES ('CSUN', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 6, 'T1');
INSERT INTO public.lane VALUES ('UCREA', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 8, 'T1');
INSERT INTO public.lane VALUES ('UWREN', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 10, 'T1');
INSERT INTO public.lane VALUES ('UDESI', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 9, 'T1');
INSERT INTO public.lane VALUES ('UMILO', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 7, 'T1');
INSERT INTO public.lane VALUES ('UMAYA', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 4, 'T1');
INSERT INTO public.lane VALUES ('UMEMO', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 11, 'T1');


--
-- Data for Name: link_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.link_token VALUES ('c838f3d863e58b597e4db72ef04521a143104d1674bd20a36bc0d6ec000432a6', 'T1', 1, '2027-01-01 09:00:33+00');
INSERT INTO public.link_token VALUES ('e4c8b978789b638c7c872130eb66029b254804e64567dfbf95710438b517fb31', 'T1', 2, '2027-01-01 09:00:55+00');


--
-- Data for Name: mail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mail VALUES (1, 'brief', 'ana12@creators.example', '{}', 1, NULL, NULL, '<fa0d6617-07e1-49bd-8d4b-5079f2669d8e@greenlight>', NULL, NULL, 'sent', 'greenlight', '2026-11-02 09:00:11+00', '2026-11-02 09:00:11+00', 0, '2026-11-02 09:00:11+00', NULL, NULL, NULL, 1, 'T1');
INSERT INTO public.mail VALUES (1, 'approved', 'ana12@creators.example', '{"reason": "It must be so.", "round": 1}', 1, 1, NULL, '<4b3e02ee-0e3e-4c1e-a69c-d9b049623aee@greenlight>', NULL, NULL, 'sent', 'greenlight', '2026-11-02 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2026-11-02 09:00:22+00', NULL, NULL, NULL, 2, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 1, '<876299f1-7c53-44a1-b0b2-bfe8c3a2c2e5@greenlight>', NULL, NULL, 'sent', 'UCLEO', '2027-01-01 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:22+00', NULL, NULL, NULL, 3, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 1, '<89c4a266-4f46-4257-89db-b90adadd4130@greenlight>', NULL, NULL, 'sent', 'UCLEO', '2027-01-01 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:22+00', NULL, NULL, NULL, 4, 'T1');
INSERT INTO public.mail VALUES (2, 'brief', 'ana12@creators.example', '{}', 2, NULL, NULL, '<3b52bac2-e077-44f5-8d3d-636f17bee96d@greenlight>', NULL, NULL, 'sent', 'greenlight', '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:33+00', NULL, NULL, NULL, 5, 'T1');
INSERT INTO public.mail VALUES (2, 'brief', 'ana10@creators.example', '{}', 4, NULL, NULL, '<c7090298-7683-41a3-9499-9d25d0c4b5ec@greenlight>', NULL, NULL, 'failed', 'greenlight', '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 0, '2027-01-01 09:00:44+00', NULL, NULL, '550 no such mailbox', 6, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 2, '<5a74acfa-1d3d-47c3-b6d8-94ed0b8d0241@greenlight>', NULL, NULL, 'stopped', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, 'A newer version of the report came before this was sent.', 7, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 2, '<15fe7c4e-5c03-4b39-86b8-af4a74122be5@greenlight>', NULL, NULL, 'stopped', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, 'A newer version of the report came before this was sent.', 8, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 3, '<3a5bf692-1a5e-458c-8418-2d0f31c7de4f@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, NULL, 9, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 3, '<654b1131-a8de-4d32-81b7-900dac32ac0a@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, NULL, 10, 'T1');
INSERT INTO public.mail VALUES (2, 'to_decide', 'ana@client.example', '{"client": 1}', NULL, NULL, NULL, '<5a47e278-b94f-4304-87bf-14c90f245ea6@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 09:00:55+00', NULL, NULL, NULL, 11, 'T1');
INSERT INTO public.mail VALUES (2, 'shortlist', 'ana@client.example', '{"client": 1, "link": 3}', NULL, NULL, NULL, '<61470c73-d6be-4a6f-a667-76434b7d908a@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 09:00:55+00', NULL, NULL, NULL, 12, 'T1');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": true, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": []}', '2027-01-01 09:00:22+00', 2, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": false, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": []}', '2027-01-01 09:00:22+00', 3, 'T1');
INSERT INTO public.notice VALUES (1, 'may_finish_without', '{"campaign": "Glow", "campaign_id": 1, "settled": "The campaign is completed."}', '2027-01-01 09:00:22+00', 1, 'T1');
INSERT INTO public.notice VALUES (2, 'mail_failed', '{"campaign": "Open", "mail_id": 6, "to": "ana10@creators.example", "kind": "brief", "why": "550 no such mailbox"}', '2027-01-01 09:00:44+00', 4, 'T1');
INSERT INTO public.notice VALUES (3, 'ideas_decided', '{"campaign": "Sunday", "campaign_id": 3, "ideas": [{"theme": "Slow mornings", "state": "approved", "by": "UMAYA", "reason": null}]}', '2027-01-01 09:00:55+00', 5, 'T1');
INSERT INTO public.notice VALUES (3, 'comment', '{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}', '2027-01-01 09:00:55+00', 6, 'T1');
INSERT INTO public.notice VALUES (3, 'comment', '{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}', '2027-01-01 09:00:55+00', 7, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": true, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}', '2027-01-01 09:00:55+00', 8, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": false, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}', '2027-01-01 09:00:55+00', 9, 'T1');
INSERT INTO public.notice VALUES (NULL, 'proposed', '{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}', '2027-01-01 09:00:55+00', 10, 'T1');
INSERT INTO public.notice VALUES (NULL, 'proposed', '{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}', '2027-01-01 09:00:55+00', 11, 'T1');
INSERT INTO public.notice VALUES (2, 'creators_judged', '{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}', '2027-01-01 09:00:55+00', 12, 'T1');
INSERT INTO public.notice VALUES (2, 'creators_judged', '{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}', '2027-01-01 09:00:55+00', 13, 'T1');
INSERT INTO public.notice VALUES (NULL, 'away', '{"to": "UMEMO", "absent": "UMILO", "delegate": "UMEMO", "until": "2027-01-02T00:00:00+00:00", "by": "UMILO"}', '2027-01-01 09:00:55+00', 14, 'T1');


--
-- Data for Name: outside_approver; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outside_approver VALUES (2, 'Ana Ruiz', 'ana@client.example', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 1, 'T1');


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

INSERT INTO public.prompt_item VALUES (1, 3, 'UCARL', 1, 'T1', '2026-11-02 09:00:11+00', NULL);
INSERT INTO public.prompt_item VALUES (2, 3, 'UCLEO', 2, 'T1', '2026-11-02 09:00:11+00', NULL);
INSERT INTO public.prompt_item VALUES (3, 8, 'UCARL', 3, 'T1', '2027-01-01 09:00:33+00', NULL);
INSERT INTO public.prompt_item VALUES (4, 8, 'UCLEO', 4, 'T1', '2027-01-01 09:00:33+00', NULL);
INSERT INTO public.prompt_item VALUES (6, 12, 'UDORA', 5, 'T1', '2027-01-01 09:00:44+00', NULL);
INSERT INTO public.prompt_item VALUES (6, 13, 'UDORA', 6, 'T1', '2027-01-01 09:00:55+00', NULL);
INSERT INTO public.prompt_item VALUES (7, 9, 'UMAYA', 7, 'T1', '2027-01-01 09:00:55+00', NULL);
INSERT INTO public.prompt_item VALUES (8, 15, 'UMAYA', 8, 'T1', '2027-01-01 09:00:55+00', NULL);
INSERT INTO public.prompt_item VALUES (9, 15, 'UMILO', 9, 'T1', '2027-01-01 09:00:55+00', NULL);
INSERT INTO public.prompt_item VALUES (8, 16, 'UMAYA', 10, 'T1', '2027-01-01 09:00:55+00', NULL);
INSERT INTO public.prompt_item VALUES (9, 16, 'UMILO', 11, 'T1', '2027-01-01 09:00:55+00', NULL);
INSERT INTO public.prompt_item VALUES (10, 18, 'UDESI', 12, 'T1', '2027-01-01 09:00:55+00', NULL);
INSERT INTO public.prompt_item VALUES (11, 19, 'UWREN', 13, 'T1', '2027-01-01 09:00:55+00', NULL);
INSERT INTO public.prompt_item VALUES (9, 20, 'UMILO', 15, 'T1', '2027-01-01 09:00:55+00', NULL);
INSERT INTO public.prompt_item VALUES (8, 20, 'UMAYA', 14, 'T1', '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00');


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

INSERT INTO public.reminder VALUES ('T1', 'UMAYA', 14, NULL, NULL, '[]');


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES (1, 1, '2027-01-01 09:00:22+00', '{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}', 1, 'T1');
INSERT INTO public.report VALUES (1, 2, '2027-01-01 09:00:55+00', '{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}', 2, 'T1');
INSERT INTO public.report VALUES (1, 3, '2027-01-01 09:00:55+00', '{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}', 3, 'T1');


--
-- Data for Name: result; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result VALUES (1, '2027-01-01', 2, 20, 7, NULL, NULL, NULL, NULL, NULL, 400000, 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1', 5);


--
-- Data for Name: result_before; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result_before VALUES (4, 1, '2027-01-01', '{"likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null, "revenue_minor": 400000}', NULL, 'UCLEO', '2027-01-01 09:00:22+00', 1, 'T1');
INSERT INTO public.result_before VALUES (5, 1, '2027-01-01', '{"likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null, "revenue_minor": 400000}', 4, 'UMAYA', '2027-01-01 09:00:55+00', 2, 'T1');


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
INSERT INTO public.step_run VALUES (3, 'design', 4, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 42, 'T1');
INSERT INTO public.step_run VALUES (3, 'design', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 43, 'T1');
INSERT INTO public.step_run VALUES (2, 'outreach', 4, '2027-01-01 09:00:33+00', '2027-01-01 09:00:44+00', 0, false, 33, 'T1');
INSERT INTO public.step_run VALUES (2, 'contact', 4, '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 0, false, 34, 'T1');
INSERT INTO public.step_run VALUES (2, 'brief', 4, '2027-01-01 09:00:44+00', NULL, 0, false, 35, 'T1');
INSERT INTO public.step_run VALUES (2, 'outreach', 5, '2027-01-01 09:00:44+00', NULL, 0, false, 36, 'T1');
INSERT INTO public.step_run VALUES (3, 'asset', 4, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 48, 'T1');
INSERT INTO public.step_run VALUES (2, 'contact', 5, '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 0, false, 37, 'T1');
INSERT INTO public.step_run VALUES (2, 'contact', 0, '2027-01-01 09:00:22+00', '2027-01-01 09:00:44+00', 0, false, 24, 'T1');
INSERT INTO public.step_run VALUES (3, 'brief', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 38, 'T1');
INSERT INTO public.step_run VALUES (3, 'record', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 39, 'T1');
INSERT INTO public.step_run VALUES (3, 'ideation', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 40, 'T1');
INSERT INTO public.step_run VALUES (3, 'calendar', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 41, 'T1');
INSERT INTO public.step_run VALUES (3, 'asset', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 49, 'T1');
INSERT INTO public.step_run VALUES (3, 'copy', 4, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 44, 'T1');
INSERT INTO public.step_run VALUES (3, 'copy', 0, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 0, false, 45, 'T1');
INSERT INTO public.step_run VALUES (3, 'approval', 4, '2027-01-01 09:00:55+00', NULL, 0, false, 50, 'T1');
INSERT INTO public.step_run VALUES (3, 'approval', 0, '2027-01-01 09:00:55+00', NULL, 0, false, 51, 'T1');


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
INSERT INTO public.task VALUES (3, 'design', 'design', 'design_team', NULL, NULL, 4, 'done', '2027-01-01 09:00:55+00', '2027-01-01 15:30:27.5+00', '2027-01-01 09:00:55+00', 'UDESI', 'Uploaded', 18, 'T1');
INSERT INTO public.task VALUES (3, 'copy', 'copy', 'copywriter', NULL, NULL, 4, 'done', '2027-01-01 09:00:55+00', '2027-01-01 15:30:27.5+00', '2027-01-01 09:00:55+00', 'UWREN', 'Ready for Review', 19, 'T1');
INSERT INTO public.task VALUES (3, 'approval', 'approve', 'marketing_manager', NULL, NULL, 4, 'open', '2027-01-01 09:00:55+00', '2027-01-01 20:00:00+00', NULL, NULL, NULL, 20, 'T1');


--
-- Data for Name: terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.terms VALUES (1, 1, 'agreed', 50000, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2026-11-02 09:00:00+00', 1, 'T1', '{}', '2026-11-02 09:00:11+00', '{}');
INSERT INTO public.terms VALUES (2, 1, 'agreed', 50000, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2027-01-01 09:00:22+00', 2, 'T1', '{}', '2027-01-01 09:00:33+00', '{}');
INSERT INTO public.terms VALUES (3, 1, 'offer', 50000, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2027-01-01 09:00:33+00', 3, 'T1', '{}', NULL, '{}');
INSERT INTO public.terms VALUES (4, 1, 'agreed', 50000, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2027-01-01 09:00:33+00', 4, 'T1', '{}', '2027-01-01 09:00:44+00', '{}');
INSERT INTO public.terms VALUES (5, 1, 'agreed', 9999900, 0, 'EUR', '1 reel', NULL, NULL, '', 'UMAYA', '2027-01-01 09:00:44+00', 5, 'T1', '{}', NULL, '{}');


--
-- Data for Name: verdict; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.verdict VALUES (5, 'UMAYA', NULL, 1, '[0]', false, 'approve', '67cf9006a30704161295c040759bb838c4cf4e5b0c6df450435cc11b553397a9', 'UDESI', 'UWREN', false, NULL, NULL, NULL, '2027-01-01 09:00:55+00', 1, 'T1');


--
-- Data for Name: version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.version VALUES (1, 'asset', 1, '29d5d33796c98d1e1118b24f1ce0444d03aa60114bd907a0ee64312c211aed8b', 'https://drive.example/1-1', NULL, NULL, NULL, '[]', 'UCLEO', NULL, '2026-11-02 09:00:11+00', 1, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (1, 'copy', 1, 'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915', NULL, NULL, NULL, 'Glow', '[]', 'UCLEO', NULL, '2026-11-02 09:00:11+00', 2, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (2, 'asset', 1, 'f50b11bc97a843717846452fc2d57b982f903a1d8a0e3d8ee76b2bbe26083339', 'https://drive.example/2-1', NULL, NULL, NULL, '[]', 'UCLEO', NULL, '2027-01-01 09:00:33+00', 3, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (2, 'copy', 1, 'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915', NULL, NULL, NULL, 'Glow', '[]', 'UCLEO', NULL, '2027-01-01 09:00:33+00', 4, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (4, 'asset', 1, 'c6a58d108d80e3e3b5256ca6344a68eccbdcd2c94eac6e61a595f6ffec8ad8c3', 'https://design.example/4', NULL, NULL, NULL, '[]', 'UDESI', 'UDESI', '2027-01-01 09:00:55+00', 5, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (4, 'copy', 1, 'bde08778b6256bc050441a5eb05fac7e7ea93cf8beb7c0c850edbfd92351d507', NULL, NULL, NULL, 'Good morning 4', '["#sunday"]', 'UWREN', 'UWREN', '2027-01-01 09:00:55+00', 6, 'T1', NULL, NULL, NULL, NULL);


--
-- Data for Name: workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workspace VALUES ('T1', 'Acme', 'UBOT', 'UADA', false, '2026-11-02 09:00:00+00', NULL, NULL);


--
-- Name: absence_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.absence_id_seq', 1, true);


--
-- Name: access_link_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.access_link_id_seq', 3, true);


--
-- Name: allocation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.allocation_id_seq', 2, true);


--
-- Name: approval_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.approval_id_seq', 5, true);


--
-- Name: audit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_id_seq', 58, true);


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

SELECT pg_catalog.setval('public.card_id_seq', 41, true);


--
-- Name: column_matching_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.column_matching_id_seq', 1, true);


--
-- Name: comment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.comment_id_seq', 1, true);


--
-- Name: cost_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cost_id_seq', 1, true);


--
-- Name: creator_opinion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.creator_opinion_id_seq', 2, true);


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

SELECT pg_catalog.setval('public.due_id_seq', 13, true);


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

SELECT pg_catalog.setval('public.import_run_id_seq', 5, true);


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

SELECT pg_catalog.setval('public.lane_id_seq', 11, true);


--
-- Name: mail_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mail_id_seq', 12, true);


--
-- Name: notice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notice_id_seq', 14, true);


--
-- Name: outside_approver_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outside_approver_id_seq', 1, true);


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

SELECT pg_catalog.setval('public.prompt_item_id_seq', 15, true);


--
-- Name: recipient_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.recipient_id_seq', 4, true);


--
-- Name: report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_id_seq', 3, true);


--
-- Name: result_before_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.result_before_id_seq', 2, true);


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

SELECT pg_catalog.setval('public.step_run_id_seq', 51, true);


--
-- Name: task_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.task_id_seq', 20, true);


--
-- Name: terms_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.terms_id_seq', 5, true);


--
-- Name: verdict_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.verdict_id_seq', 1, true);


--
-- Name: version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.version_id_seq', 6, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: absence pk_absence; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT pk_absence PRIMARY KEY (id);


--
-- Name: access_link pk_access_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT pk_access_link PRIMARY KEY (id);


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
-- Name: column_matching pk_column_matching; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.column_matching
    ADD CONSTRAINT pk_column_matching PRIMARY KEY (id);


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
-- Name: creator_opinion pk_creator_opinion; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_opinion
    ADD CONSTRAINT pk_creator_opinion PRIMARY KEY (id);


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
-- Name: link_token pk_link_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link_token
    ADD CONSTRAINT pk_link_token PRIMARY KEY (token_hash);


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
-- Name: outside_approver pk_outside_approver; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outside_approver
    ADD CONSTRAINT pk_outside_approver PRIMARY KEY (id);


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
-- Name: result_before pk_result_before; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_before
    ADD CONSTRAINT pk_result_before PRIMARY KEY (id);


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
-- Name: verdict pk_verdict; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT pk_verdict PRIMARY KEY (id);


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
-- Name: access_link uq_access_link_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT uq_access_link_workspace_id_id UNIQUE (workspace_id, id);


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
-- Name: column_matching uq_column_matching_workspace_id_kind_headings; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.column_matching
    ADD CONSTRAINT uq_column_matching_workspace_id_kind_headings UNIQUE (workspace_id, kind, headings);


--
-- Name: creator_opinion uq_creator_opinion_approver_id_participation_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_opinion
    ADD CONSTRAINT uq_creator_opinion_approver_id_participation_id UNIQUE (approver_id, participation_id);


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
-- Name: import_run uq_import_run_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT uq_import_run_workspace_id_id UNIQUE (workspace_id, id);


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
-- Name: outside_approver uq_outside_approver_workspace_id_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outside_approver
    ADD CONSTRAINT uq_outside_approver_workspace_id_id UNIQUE (workspace_id, id);


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
-- Name: result_before uq_result_before_import_run_id_deliverable_id_measured_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_before
    ADD CONSTRAINT uq_result_before_import_run_id_deliverable_id_measured_on UNIQUE (import_run_id, deliverable_id, measured_on);


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
-- Name: verdict uq_verdict_approval_id_given_by_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT uq_verdict_approval_id_given_by_number UNIQUE (approval_id, given_by, number);


--
-- Name: version uq_version_deliverable_id_part_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version
    ADD CONSTRAINT uq_version_deliverable_id_part_number UNIQUE (deliverable_id, part, number);


--
-- Name: ix_access_link_approval; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_link_approval ON public.access_link USING btree (approval_id) WHERE (approval_id IS NOT NULL);


--
-- Name: ix_access_link_approver; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_link_approver ON public.access_link USING btree (approver_id) WHERE (approver_id IS NOT NULL);


--
-- Name: ix_access_link_campaign_id_approver_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_link_campaign_id_approver_id ON public.access_link USING btree (campaign_id, approver_id);


--
-- Name: ix_access_link_participation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_link_participation ON public.access_link USING btree (participation_id) WHERE (participation_id IS NOT NULL);


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
-- Name: ix_creator_opinion_participation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_creator_opinion_participation_id ON public.creator_opinion USING btree (participation_id);


--
-- Name: ix_decision_decided_for; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_decided_for ON public.decision USING btree (workspace_id, decided_for) WHERE (decided_for IS NOT NULL);


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
-- Name: ix_import_run_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_import_run_campaign_id ON public.import_run USING btree (campaign_id);


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
-- Name: ix_link_token_link_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_token_link_id ON public.link_token USING btree (link_id);


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
-- Name: ix_outside_approver_campaign_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outside_approver_campaign_id ON public.outside_approver USING btree (campaign_id);


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
-- Name: ix_result_import_run_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_result_import_run_id ON public.result USING btree (import_run_id);


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
-- Name: ix_verdict_given_for; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_verdict_given_for ON public.verdict USING btree (workspace_id, given_for) WHERE (given_for IS NOT NULL);


--
-- Name: uq_absence_one_now; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_absence_one_now ON public.absence USING btree (workspace_id, user_id) WHERE (ended_at IS NULL);


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
-- Name: uq_outside_approver_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_outside_approver_email ON public.outside_approver USING btree (campaign_id, email) WHERE (removed_at IS NULL);


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
-- Name: absence fk_absence_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT fk_absence_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: access_link fk_access_link_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT fk_access_link_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: access_link fk_access_link_workspace_id_approval_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT fk_access_link_workspace_id_approval_id FOREIGN KEY (workspace_id, approval_id) REFERENCES public.approval(workspace_id, id);


--
-- Name: access_link fk_access_link_workspace_id_approver_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT fk_access_link_workspace_id_approver_id FOREIGN KEY (workspace_id, approver_id) REFERENCES public.outside_approver(workspace_id, id);


--
-- Name: access_link fk_access_link_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT fk_access_link_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: access_link fk_access_link_workspace_id_participation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_link
    ADD CONSTRAINT fk_access_link_workspace_id_participation_id FOREIGN KEY (workspace_id, participation_id) REFERENCES public.participation(workspace_id, id);


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
-- Name: column_matching fk_column_matching_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.column_matching
    ADD CONSTRAINT fk_column_matching_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


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
-- Name: creator_opinion fk_creator_opinion_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_opinion
    ADD CONSTRAINT fk_creator_opinion_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: creator_opinion fk_creator_opinion_workspace_id_approver_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_opinion
    ADD CONSTRAINT fk_creator_opinion_workspace_id_approver_id FOREIGN KEY (workspace_id, approver_id) REFERENCES public.outside_approver(workspace_id, id);


--
-- Name: creator_opinion fk_creator_opinion_workspace_id_participation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.creator_opinion
    ADD CONSTRAINT fk_creator_opinion_workspace_id_participation_id FOREIGN KEY (workspace_id, participation_id) REFERENCES public.participation(workspace_id, id);


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
-- Name: link_token fk_link_token_workspace_id_link_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link_token
    ADD CONSTRAINT fk_link_token_workspace_id_link_id FOREIGN KEY (workspace_id, link_id) REFERENCES public.access_link(workspace_id, id);


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
-- Name: outside_approver fk_outside_approver_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outside_approver
    ADD CONSTRAINT fk_outside_approver_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: outside_approver fk_outside_approver_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outside_approver
    ADD CONSTRAINT fk_outside_approver_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


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
-- Name: result_before fk_result_before_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_before
    ADD CONSTRAINT fk_result_before_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: result_before fk_result_before_workspace_id_deliverable_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_before
    ADD CONSTRAINT fk_result_before_workspace_id_deliverable_id FOREIGN KEY (workspace_id, deliverable_id) REFERENCES public.deliverable(workspace_id, id);


--
-- Name: result_before fk_result_before_workspace_id_earlier_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_before
    ADD CONSTRAINT fk_result_before_workspace_id_earlier_run_id FOREIGN KEY (workspace_id, earlier_run_id) REFERENCES public.import_run(workspace_id, id);


--
-- Name: result_before fk_result_before_workspace_id_import_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result_before
    ADD CONSTRAINT fk_result_before_workspace_id_import_run_id FOREIGN KEY (workspace_id, import_run_id) REFERENCES public.import_run(workspace_id, id);


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
-- Name: result fk_result_workspace_id_import_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT fk_result_workspace_id_import_run_id FOREIGN KEY (workspace_id, import_run_id) REFERENCES public.import_run(workspace_id, id);


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
-- Name: verdict fk_verdict_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT fk_verdict_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: verdict fk_verdict_workspace_id_approval_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT fk_verdict_workspace_id_approval_id FOREIGN KEY (workspace_id, approval_id) REFERENCES public.approval(workspace_id, id);


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

\unrestrict INrIEMPFmZkxyM7pWxUmAAsaC76iGX4EJqwkefyWzfdnSe23T6DUNzM92FW3aEf


--
-- PostgreSQL database dump
--

\restrict ByTsWgR39sXAny2V1e3livfS4DsGplbjjQqecnGKpLmKOYQbg2LeDcXNDVEcKrL

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
    workspace_id character varying(32) NOT NULL,
    labels json NOT NULL
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
    no_digest boolean NOT NULL,
    client character varying(120),
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
    workspace_id character varying(32) NOT NULL,
    attached character varying(64)
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
    workspace_id character varying(32) NOT NULL,
    readers character varying(32) NOT NULL
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
    foreign_minor bigint,
    foreign_currency character varying(3),
    rate numeric(20,10),
    rate_on date,
    CONSTRAINT ck_cost_amount_positive CHECK ((amount_minor > 0)),
    CONSTRAINT ck_cost_coststate CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'committed'::character varying, 'spent'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_cost_foreign_positive CHECK (((foreign_minor > 0) AND (rate > (0)::numeric))),
    CONSTRAINT ck_cost_foreign_with_rate_and_day CHECK ((((foreign_minor IS NULL) = (foreign_currency IS NULL)) AND ((foreign_minor IS NULL) = (rate IS NULL)) AND ((foreign_minor IS NULL) = (rate_on IS NULL)))),
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
    condition text,
    CONSTRAINT ck_decision_category CHECK (((category)::text = ANY ((ARRAY['brand'::character varying, 'claims'::character varying, 'disclosure'::character varying, 'quality'::character varying, 'cost'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT ck_decision_condition_of_approval CHECK (((condition IS NULL) OR ((outcome)::text = 'approve'::text))),
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
    labels_seen json,
    labels_seen_by character varying(32),
    labels_seen_at timestamp with time zone,
    CONSTRAINT ck_deliverable_asset_approved_with_version CHECK ((((asset_status)::text <> 'approved'::text) OR (approved_asset_id IS NOT NULL))),
    CONSTRAINT ck_deliverable_asset_status CHECK (((asset_status)::text = ANY ((ARRAY['in_progress'::character varying, 'uploaded'::character varying, 'ready_for_review'::character varying, 'changes_requested'::character varying, 'approved'::character varying, 'not_needed'::character varying])::text[]))),
    CONSTRAINT ck_deliverable_copy_always_needed CHECK (((copy_status)::text <> 'not_needed'::text)),
    CONSTRAINT ck_deliverable_copy_approved_with_version CHECK ((((copy_status)::text <> 'approved'::text) OR (approved_copy_id IS NOT NULL))),
    CONSTRAINT ck_deliverable_copy_status CHECK (((copy_status)::text = ANY ((ARRAY['in_progress'::character varying, 'uploaded'::character varying, 'ready_for_review'::character varying, 'changes_requested'::character varying, 'approved'::character varying, 'not_needed'::character varying])::text[]))),
    CONSTRAINT ck_deliverable_deliverablestatus CHECK (((status)::text = ANY ((ARRAY['planned'::character varying, 'in_progress'::character varying, 'ready_for_review'::character varying, 'changes_requested'::character varying, 'approved'::character varying, 'rejected'::character varying, 'published'::character varying, 'missed'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT ck_deliverable_ends_with_reason CHECK ((((status)::text <> ALL ((ARRAY['rejected'::character varying, 'dropped'::character varying])::text[])) OR (reason IS NOT NULL))),
    CONSTRAINT ck_deliverable_labels_seen_by_somebody CHECK (((labels_seen_at IS NULL) = (labels_seen_by IS NULL))),
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
-- Name: nudge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.nudge (
    task_id bigint NOT NULL,
    nudged_by character varying(32) NOT NULL,
    nudged_on date NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL
);


--
-- Name: nudge_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.nudge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: nudge_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.nudge_id_seq OWNED BY public.nudge.id;


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
    locale character varying(16),
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
    digest_on date,
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
    workspace_id character varying(32) NOT NULL,
    note text,
    note_by character varying(32),
    note_at timestamp with time zone,
    CONSTRAINT ck_report_note_by_somebody CHECK ((((note IS NULL) = (note_by IS NULL)) AND ((note IS NULL) = (note_at IS NULL))))
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
    note text,
    level integer,
    held_until timestamp with time zone,
    held_by character varying(32),
    held_why text,
    CONSTRAINT ck_task_closed_has_a_time CHECK ((((state)::text = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT ck_task_held_by_somebody CHECK (((held_until IS NULL) = (held_by IS NULL))),
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
    condition text,
    CONSTRAINT ck_verdict_category CHECK (((category)::text = ANY ((ARRAY['brand'::character varying, 'claims'::character varying, 'disclosure'::character varying, 'quality'::character varying, 'cost'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT ck_verdict_condition_of_approval CHECK (((condition IS NULL) OR ((outcome)::text = 'approve'::text))),
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
    labels json,
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
    outreach_text text,
    media_value json
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
-- Name: nudge id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.nudge ALTER COLUMN id SET DEFAULT nextval('public.nudge_id_seq'::regclass);


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

INSERT INTO public.alembic_version VALUES ('0030');


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

INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'money role changed', '', NULL, '{"role": "marketing_director", "was": [], "now": ["UDORA"]}', 1, 'T1', NULL, 'itself', '0.3.0', '389f242ec7ed9e8dacd57ad05228992b', 'e27c895a1f7926eaaf9990950b4d5b966e6a45766bca609133ece1feb6530102');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'roles given', '', NULL, '{"roles": {"marketing_manager": ["UMAYA", "UMILO"], "content_specialist": ["SCONTENT"], "marketing_director": ["UDORA"], "design_team": ["UDESI"]}}', 2, 'T1', NULL, 'itself', '0.3.0', '547ac55f3f9ec33eeecb8435a3a84896', '93465c68d3e07164752537da2a08abbc0aa288761317e8815a30563d4e22c3ff');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'influencers imported', '', NULL, '{"outcomes": {"added": 12, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}', 3, 'T1', NULL, 'itself', '0.3.0', '5f0c1632fae66973f27042a526d771d1', 'd31f92110dd16c4364af85f7a423a7c0bcb1a463c5f37a6b415145fefc026d14');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'roles given', '', NULL, '{"roles": {"creative_team": ["UCREA", "UCRIS"], "copywriter": ["UWREN"]}}', 4, 'T1', NULL, 'itself', '0.3.0', 'ea40334c1d29aa756ef1130b865ab4cc', 'b5b10d3be33aaaf37d1c0533e9d015537e885ee9a19efa5c9b4564b6519efe06');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Glow", "workflow": "influencer"}', 5, 'T1', NULL, 'itself', '0.3.0', 'c3b663aff463815a96be0aecb3003011', '2c1460b7333b3298250ca46b36a88b03b2298dfff534620373bf5abdc0a62833');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'cost added', 'cost', 1, '{}', 6, 'T1', NULL, 'itself', '0.3.0', '92c955be89a72ea84df1533d1ae83d3a', '27431ced9be8f3ba1b2e99c679be883a21a652ccfcfb55a0413a0910eb454da2');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow12"]}', 7, 'T1', NULL, 'itself', '0.3.0', '1207004959b5e9073514ca2f97963d9c', 'ae1936478e0914d1a4283e9a0bc862ca2c43ebf8f7e8b8d915381dfbaf0f4db8');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'terms agreed', 'terms', 1, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 8, 'T1', NULL, 'itself', '0.3.0', 'c0b67f9d812719a9b5e316ee81a7b117', '843922aaad39aff55753696cacb0f2ab82939ad2fa74e9c4776b0b32cb45433e');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'greenlight', 'terms count', 'terms', 1, '{}', 9, 'T1', NULL, 'itself', '0.3.0', '597d4348ede23023a589e8eeff9b9224', 'feabe510dcd2c8c73b452514614f1e88ee5d0bdc711238e2a7825a1a261e7a31');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'greenlight', 'influencer contacted', 'participation', 1, '{}', 10, 'T1', NULL, 'itself', '0.3.0', '24bd48259c7176254cc0ae217cbb3e68', '7994d4fb01022712b2aa367ee04102ebe26f40acf657baba4d24bd90e0cb5754');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'UCLEO', 'draft handed in', 'deliverable', 1, '{"round": 1}', 11, 'T1', NULL, 'itself', '0.3.0', '142ff4f63998bbf0787c2eb5ce2fff61', 'eda55d51cca2bd0b7ca808e99b6beb0f872f52d528851ac8fb050ba76bca308a');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'UCLEO', 'decided approve', 'approval', 1, '{"reason": "It must be so.", "part": null, "category": "brand", "round": 1, "fingerprint": "4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7"}', 12, 'T1', NULL, 'itself', '0.3.0', 'ac7de83cb84690565d5812adbe2a99e1', 'f7f7a1af731c3b6ca269f3af5118dac6025bd1bece9287ead13037fda4a637e8');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:22+00', 'UCLEO', 'post published', 'deliverable', 1, '{"permalink": "https://instagram.example/p/1", "late": false}', 13, 'T1', NULL, 'itself', '0.3.0', 'f89e03ee29d20c0da8ab509061f45760', '8e85a3c1ed9225fb897d6cde0d826acc642b08391ff4a20a56eb88acc0affdb9');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:22+00', 'UCLEO', 'results entered', 'deliverable', 1, '{"measured_on": "2027-01-01"}', 14, 'T1', NULL, 'itself', '0.3.0', '696930d97ce10966b0a57439dbc2bf8b', '8b6691f91861c863accf837fe1c9f64bc842df7446998d950acdef6abfd6fec6');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Open", "workflow": "influencer"}', 15, 'T1', NULL, 'itself', '0.3.0', 'ed5220530507a09e7c350abc478da96e', 'fb9800336d50ad466a5dfd86fd7faad0bceaea072569c2c5694c3c3224fdcfdb');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow12"]}', 16, 'T1', NULL, 'itself', '0.3.0', '1706a8710f77ca9557226fcdf3397d80', '3c4355948cf1b81acd375e3e875e0676ab7b88e2a745469454b751cb001cf7e7');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'terms agreed', 'terms', 2, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 17, 'T1', NULL, 'itself', '0.3.0', '89b83339b04154b9bd0f2270237bb929', '7476b2fbbd8ce697f54e8560a93b7e971e6903689b43272d46c95c1db3965ca4');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'greenlight', 'terms count', 'terms', 2, '{}', 18, 'T1', NULL, 'itself', '0.3.0', '98f6b45316cd5038e320d8856cce89cf', '2f47daecb4adcdca37875e880b675cb046ab3a74e1583cf82e5fed1b026f057e');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'greenlight', 'influencer contacted', 'participation', 2, '{}', 19, 'T1', NULL, 'itself', '0.3.0', 'e58def60d7298c7bca59d7fc18fc41ae', 'b6d83553f4d8d44c5ed9cfbd94e582f484b7fa6dbcfb09942d84258e0e39e99e');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UCLEO', 'draft handed in', 'deliverable', 2, '{"round": 1}', 20, 'T1', NULL, 'itself', '0.3.0', '5a07a4a0411b51e22b7899ac096ca549', '19105574af02cadd33cc29c989a12653662b867e9824dc79ebb8a0a36b4e4048');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow11"]}', 21, 'T1', NULL, 'itself', '0.3.0', 'deaa4b17c77017915d91bdab725420cb', '56739b64ca385f17688e9beb9d1fb7cd041cba61c1c22ba75d41ed4f62a775f9');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'terms offer', 'terms', 3, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 22, 'T1', NULL, 'itself', '0.3.0', 'd4c603624d15fd5982009b52ea231279', 'ff233db210b96ebbc03bba0fff3bc1c257ca17e69a4cc524b4b31ff77a108d7a');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencer contacted', 'participation', 3, '{}', 23, 'T1', NULL, 'itself', '0.3.0', '4c1f0f87e02b647010af5337c4f1d8f1', 'c4e66ccb05160f52ff1425a9bce418cca814db37d35cebe3488d93aaffe9ed9b');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow10"]}', 24, 'T1', NULL, 'itself', '0.3.0', 'e4cb006a74423421e7b4300feaa288ae', '40d40769352954316e0825c48e8d4e7e5675771467073dbdcd3053b54dc29ae9');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'terms agreed', 'terms', 4, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 25, 'T1', NULL, 'itself', '0.3.0', 'b47719811e6f9dde37eb032135aa8b1e', 'a06b8eb6c2d55213711711fd5ff9a4a5006f5d2e594d571f4c7f19c2ca03e9b4');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'greenlight', 'terms count', 'terms', 4, '{}', 26, 'T1', NULL, 'itself', '0.3.0', '34ec2c41337937ffcc6c1ecc259843cf', '5a3450cb1510e127908a015d09c3f5f2d81857b056fde9dce0873c79626d8f48');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'greenlight', 'influencer contacted', 'participation', 4, '{}', 27, 'T1', NULL, 'itself', '0.3.0', '76cbbcbe24c590a1c4db0440e9cdb786', 'a48db275a61a6d13a3674f9e4deb8bc90d12065524acf0cbfe2cc4a1e00e46dc');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow9"]}', 28, 'T1', NULL, 'itself', '0.3.0', 'e2ed5f0c1010d27f9195dec9e8356869', '64c6a6fe1124cdf8d515862b8fa82f73413489f020f16e9757d917d2ea91eca7');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'terms agreed', 'terms', 5, '{"version": 1, "fee_minor": 9999900, "shipping_minor": 0, "rights": {}}', 29, 'T1', NULL, 'itself', '0.3.0', 'd4485ec3d9fcb01b8557d760909ef9be', 'd320c4d0e4c8d8841f0a45f939dc7670cd1a8bff1d894ab3a112d9c54766da87');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'influencer contacted', 'participation', 5, '{}', 30, 'T1', NULL, 'itself', '0.3.0', 'dd359f7952aef224dc08de5d69c16cda', '0c8e8b74c00dbe0faa777960460dc9eac965fb993541f7668aa2110c30573439');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'people changed', '', NULL, '{"roles": {"copywriter": ["UCLEO"]}, "reason": ""}', 31, 'T1', NULL, 'itself', '0.3.0', '3b17cfc4b5a8b640708df4adb61c53d6', 'c3b70b85f565a4fa46575678f5f549b73afcf776f3717b85b851e804c1e3d610');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'campaign edited', '', NULL, '{"reason": "It must be so.", "changes": {}}', 32, 'T1', NULL, 'itself', '0.3.0', '40f39d90e9af7aebd3dc2e1c8f156c6f', 'c7328c2ca450eb4faeb7fa139c6f4a712d9c3620288ab75cefda5d39a939ebbe');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UCLEO', 'nudged', 'task', 9, '{"people": ["UMAYA", "UMILO"]}', 33, 'T1', NULL, 'itself', '0.3.0', '6a64bbe3bbb39000f527164cc2738524', 'f19a7243bd2d56e88b2b461fb0e1f48792fa89002c6ddf3e3f3ec206a9b63cee');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'task taken', 'task', 9, '{}', 34, 'T1', NULL, 'itself', '0.3.0', '6a8738a501ca0ac19e290f570d7fccee', '8d510820215206755ddd590ed60419620ec115b9fad0f5a4a4e92c4c5c01f9af');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'influencers imported', '', NULL, '{"outcomes": {"added": 2, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}', 35, 'T1', NULL, 'itself', '0.3.0', '0939612ffb5d1adbd3f84a1025b134f4', 'd09241c0ce9c1bf54367be7b65d002997c4677b33f1015fdacfaaa1dbb0f5990');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Sunday", "workflow": "social_media"}', 36, 'T1', NULL, 'itself', '0.3.0', '51965c63b147efafed10cf938e5513fc', '456c8b2d394e0a4834731ea683a23059a6787d0c7fd558016d01994f21c44218');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'ideas submitted', '', NULL, '{"themes": ["Slow mornings"]}', 37, 'T1', NULL, 'itself', '0.3.0', 'b0f186d77701911e244814d1126e1c93', '7b3a3de17759a2cbdf623ca5e3e38c35aa1c20e423c593ceb2264ddee5dc9452');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'idea approved', 'idea', 1, '{}', 38, 'T1', NULL, 'itself', '0.3.0', '46f120d1023a915ff7690c3d091caf73', 'd570996734b96c7aa02736422f7830dd7fa3a8bf39abf7c744fb1b828bb56662');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'post planned', 'deliverable', 4, '{"slot": "2027-01-01T22:00:00+00:00"}', 39, 'T1', NULL, 'itself', '0.3.0', '2c51de49b2ae97d48c05a5077c11ba8f', '71030d46d5b5d5855accfe41c55004ffae04356e4e9ed0146b3933148f47d6d5');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'ideas done', '', NULL, '{"approved": 1}', 40, 'T1', NULL, 'itself', '0.3.0', '93e89c0049d7f8617ce255ee0fc58a00', '95d992e95dc9e730285cba36faa59d83c93cb583a1ac752c2129aac1e594fe1c');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'calendar ready', '', NULL, '{"posts": 1, "ideas_without_posts": []}', 41, 'T1', NULL, 'itself', '0.3.0', '5a15c2ced73c6caf368990fcce96a372', '2886ce1c74a5876f56507d910341b968552b368fb2bb10a97435fd7c10f01562');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'budget allocated', '', NULL, '{"amounts": {"instagram": 5000, "tiktok": 5000}}', 42, 'T1', NULL, 'itself', '0.3.0', '6c53f71de0b729e03c24ca984e8118ff', 'fb392ab1d213def9071baba80bfb85a7edd1c279f250b7a3174e330802d3e2f6');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'comment', 'deliverable', 4, '{}', 43, 'T1', NULL, 'itself', '0.3.0', '0c3c39cb4c7470eacb2d7fc8991496d8', '4e65a8802b6bd56b965c759e9592ba0892fafe364989a9009a98081be18d8832');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'approval policy changed', '', NULL, '{"reason": "Four eyes.", "policy": {"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}, "words": "any one of the Marketing Manager, then any one of <@UMEMO>"}', 44, 'T1', NULL, 'itself', '0.3.0', 'e96cc1207726e02ddf6f01e027a76862', '0a89822563d87409338afdb77658395a5e6614370d885b1ff83fd83147500670');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UDESI', 'design handed in', 'deliverable', 4, '{"status": "uploaded", "round": 1}', 45, 'T1', NULL, 'itself', '0.3.0', '09092b78070cd90ea48a6c8b1f457bc5', 'ee8648b9d26c5a868c33eab19fb95e4b16cb97103817dee080bc0a73540547d4');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UWREN', 'copy handed in', 'deliverable', 4, '{"status": "ready_for_review", "round": 1}', 46, 'T1', NULL, 'itself', '0.3.0', 'e25f37dcf0f94aa355c7b9dea77f1568', '59fe01de83f4ef9d33aaea2beea2c322fb68fbc3026e0c153d4c4341797c0431');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'verdict approve', 'approval', 5, '{"reason": null, "levels": [0], "advice": false}', 47, 'T1', NULL, 'itself', '0.3.0', '36a12a2631beaac1940464ef4830d30f', 'dab9929d9fcd429e0ed9c4a081d307696140b6e9ae674a6286b76aceac5033b8');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'results imported', '', NULL, '{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}', 48, 'T1', NULL, 'itself', '0.3.0', '0e39149d00d8f39fc719c12e45510f9e', '09d730252f49a2d3a7b3fced757f16fdadefe60e60a68172747413ae084a29f8');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'results imported', '', NULL, '{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}', 49, 'T1', NULL, 'itself', '0.3.0', 'c58da9d0512635a5a67417dc505700c4', '573ea26aebfe1fb42cc9e4c4a4b10a69b59520158549bd38f247cfb8ad4ec004');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMEMO', 'influencers imported', '', NULL, '{"outcomes": {"added": 0, "changed": 0, "unchanged": 0, "proposed": 1}, "rejected": 0}', 50, 'T1', NULL, 'itself', '0.3.0', '8ab724c76477fc41e8311e6ff47f539e', '4413c4217e815d8aef60e541b87e4474442801d3cd42e7e28dac15735be88304');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'brief shared', 'brief', 4, '{"people": ["UMEMO"], "everybody": false}', 51, 'T1', NULL, 'itself', '0.3.0', '4237188bc2fac0060539f03fb275a174', 'dd4852372ddfecb9ebb3676985d99ddba2aa8cce16c03fee3af60b9bbbdc4e1c');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'brief written', 'brief', 4, '{}', 52, 'T1', NULL, 'itself', '0.3.0', '88653ffcfbffff503f5b2d8c0452d925', 'a7badc0a0997adc4ec857de5cbfc421c0830bd634ed287e7d552aae075a4f0a9');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link given', 'calendar_link', 1, '{"of": "UMAYA"}', 53, 'T1', NULL, 'itself', '0.3.0', '4785e7f12bb8697ab3c38474a056b568', '0b085d139eb82c1e3e7395bcca48d17f4c2f938110e33219d31708c107dc213e');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link given', 'calendar_link', 2, '{"of": "UMAYA"}', 54, 'T1', NULL, 'itself', '0.3.0', 'dc988681309a905a9d95e6ccee8008f2', '732c3355f2a8372c8a851ac1ebd98e5dd8c0a6fa86688f0838848679e92dd2d8');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link revoked', 'calendar_link', 2, '{"of": "UMAYA"}', 55, 'T1', NULL, 'itself', '0.3.0', '37a7a04cb6d760a39acd2479b3d18bc3', '9b9b1e0cfb94bd6ba1c99e8780f65094ed20d258c478ace9c8bd28f0fac1a530');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'client named', 'client', 1, '{}', 56, 'T1', NULL, 'itself', '0.3.0', '37ca597663cd56740b24ea4bcd226cae', '762aba17e9a10a25be451122105a14be6cf3d0fe1a6a20d1aa721422992fde08');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'client asked about creators', '', NULL, '{"clients": 1}', 57, 'T1', NULL, 'itself', '0.3.0', '65314aa3f955cdb0165935e311b739bd', '7ff64a0b11f6cea0b88304a1b5521e0cc2aa629674427290c703096bc3f44cfe');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'WCLIENTBYLINK1', 'creators judged', '', NULL, '{"said": {"3": "yes", "5": "yes"}}', 58, 'T1', NULL, 'link', '0.3.0', '40c25e6b506d7f9c41fff8b8dd0cebae', 'f7a9e0835b05a0c3a3615dd7a7adc5b14b06cce78568bca349b5fd58be01fed0');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMILO', 'away', '', NULL, '{"until": "2027-01-02T00:00:00+00:00", "delegate": "UMEMO"}', 59, 'T1', 'UMILO', 'itself', '0.3.0', '55e788bb291cafd9ab5b152bf4605f61', '73db9eb6b1617e1f6174693c8a06a1eec26589a470157ec59de6d2accc88d460');


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_seal VALUES ('T1', 1, 1, 'e27c895a1f7926eaaf9990950b4d5b966e6a45766bca609133ece1feb6530102', '520e697ed4daa781fd4ff4760fea065dd4f6eff0375a96c191fe1f11d276d7fc', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 2, 2, '93465c68d3e07164752537da2a08abbc0aa288761317e8815a30563d4e22c3ff', '38a2ec93b4ff17f8aa0d5789567b71354684bd186077bfe6e82d0ccebcb5c4e4', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 3, 3, 'd31f92110dd16c4364af85f7a423a7c0bcb1a463c5f37a6b415145fefc026d14', '049fe512cd1ef7c87d314232803702e25010c07b83ab13ccfcd4bf29bf8ff06d', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 4, 4, 'b5b10d3be33aaaf37d1c0533e9d015537e885ee9a19efa5c9b4564b6519efe06', 'dba9111e194d221fdc56e2624dd39d18b2100e4253cf91fdb4d5d0e68cad1ed8', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 5, 5, '2c1460b7333b3298250ca46b36a88b03b2298dfff534620373bf5abdc0a62833', '752d24898728dace1ead435b6b1c363f01e34274f49969924d0675b12878d1b2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 6, 6, '27431ced9be8f3ba1b2e99c679be883a21a652ccfcfb55a0413a0910eb454da2', '68091d2ff2213dfa129cd390752162ef0421ad913d6123db0f99b9b668b514cc', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 7, 7, 'ae1936478e0914d1a4283e9a0bc862ca2c43ebf8f7e8b8d915381dfbaf0f4db8', '58d0cff83a7ac989947cc232da14edf59c35596807b5b31aa138a3120e7959ff', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 8, 8, '843922aaad39aff55753696cacb0f2ab82939ad2fa74e9c4776b0b32cb45433e', '8ec6f63941fdfbf6c38567e46434d40c527b43ac9d3a0ae7c6ff18c82c618788', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 9, 9, 'feabe510dcd2c8c73b452514614f1e88ee5d0bdc711238e2a7825a1a261e7a31', '6ff2ccab30111437dc6847e4b2f1ad274a19dfeb26b9b8c49a25713b5863db9c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 10, 10, '7994d4fb01022712b2aa367ee04102ebe26f40acf657baba4d24bd90e0cb5754', 'fad385cb41507b42e08fb0281946fea48a5515d64f2b86eedb8da76255dc991c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 11, 11, 'eda55d51cca2bd0b7ca808e99b6beb0f872f52d528851ac8fb050ba76bca308a', '8596169d30429ded8093af2fec3f989c45cf6a44949f6cd87cf450d933f5d45d', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 12, 12, 'f7f7a1af731c3b6ca269f3af5118dac6025bd1bece9287ead13037fda4a637e8', 'd24e977fe3bd559110838d8cea9dd78b57260fe0cf819c344b8886d046ea8533', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 13, 13, '8e85a3c1ed9225fb897d6cde0d826acc642b08391ff4a20a56eb88acc0affdb9', '2bd030a80fdf59d17c686ed69d184704466f5f7398e63d7bc88eb5299f450beb', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 14, 14, '8b6691f91861c863accf837fe1c9f64bc842df7446998d950acdef6abfd6fec6', '7c401d434c18f7f8111c5b591f156ca25a9e55d96a22c9b2f2b9476d8cdbd1e4', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 15, 15, 'fb9800336d50ad466a5dfd86fd7faad0bceaea072569c2c5694c3c3224fdcfdb', '1dce1b1b62a57cdd3e6cc7d1d5c19e30708fb5b1d9c618da9bcf6b20c2bd50d3', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 16, 16, '3c4355948cf1b81acd375e3e875e0676ab7b88e2a745469454b751cb001cf7e7', 'fec3ae55daf4ae2e57e129072a4822579dd4e4ff60d75d6451abff8e68655554', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 17, 17, '7476b2fbbd8ce697f54e8560a93b7e971e6903689b43272d46c95c1db3965ca4', 'e9953ca2df3f436f18f2a9abdd87903cde389876d8027dc6b1441fbfca2006dd', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 18, 18, '2f47daecb4adcdca37875e880b675cb046ab3a74e1583cf82e5fed1b026f057e', 'b4bbb1b6090a580e1dd4b29dde0ae54fca4c682bd9b2858888aa5ce373705f67', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 19, 19, 'b6d83553f4d8d44c5ed9cfbd94e582f484b7fa6dbcfb09942d84258e0e39e99e', '92a81e993dc9ce34759ee5d4397e2a0e6127957a33add93a3de96dbf8f0d9251', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 20, 20, '19105574af02cadd33cc29c989a12653662b867e9824dc79ebb8a0a36b4e4048', '244def4229c0245d301a45683414ce477e91343597f009af7bbac49698e0ba9e', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 21, 21, '56739b64ca385f17688e9beb9d1fb7cd041cba61c1c22ba75d41ed4f62a775f9', '050cf0f44419e308443d0340405e2a97cae563d06c142071e6b67b620b55d4db', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 22, 22, 'ff233db210b96ebbc03bba0fff3bc1c257ca17e69a4cc524b4b31ff77a108d7a', '632cf0739ef183cf796fe7e63345c6563c8e499b7cf3eb195a01e83bd077483c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 23, 23, 'c4e66ccb05160f52ff1425a9bce418cca814db37d35cebe3488d93aaffe9ed9b', '55c8204cf0c19b36d720059fc1007a80a7c9fca5be0a3f3c1f0f81c3d882b4a0', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 24, 24, '40d40769352954316e0825c48e8d4e7e5675771467073dbdcd3053b54dc29ae9', '31bf5a581af43ab7862b3a2abe917952ecbef1fed7154ff4cb7e660c55c7494c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 25, 25, 'a06b8eb6c2d55213711711fd5ff9a4a5006f5d2e594d571f4c7f19c2ca03e9b4', 'd09e161a18fb97f9f525c26b7b354b6ecf0e5913d9921d3a3a549ae31a3a6b7d', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 26, 26, '5a3450cb1510e127908a015d09c3f5f2d81857b056fde9dce0873c79626d8f48', 'c94efe62e3ad790589a122652aefed4e94fb9218a1ac057933d99e30900938e9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 27, 27, 'a48db275a61a6d13a3674f9e4deb8bc90d12065524acf0cbfe2cc4a1e00e46dc', '6fe9d1ed69050a5a978314062bd706369a4db1560acb25a83fe1f5b9616d2c64', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 28, 28, '64c6a6fe1124cdf8d515862b8fa82f73413489f020f16e9757d917d2ea91eca7', '4eaeb9cd29f7b6d549ed6368610ff7f6bf6230753c7775b26ead225ece90adec', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 29, 29, 'd320c4d0e4c8d8841f0a45f939dc7670cd1a8bff1d894ab3a112d9c54766da87', '7760fec0cf026eb6cee0a0a320d27f5b72ec4455e0ce5b1643e7029ca30866ed', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 30, 30, '0c8e8b74c00dbe0faa777960460dc9eac965fb993541f7668aa2110c30573439', 'edbd1bfcee5e8ea8b8fb27d2858e717208f5c93e40343245871749bf3b7f1e8c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 31, 31, 'c3b70b85f565a4fa46575678f5f549b73afcf776f3717b85b851e804c1e3d610', '76927f4b8af193fd59d4c9a0bd8242617b8dd29e0ce030386d71d350581aa274', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 32, 32, 'c7328c2ca450eb4faeb7fa139c6f4a712d9c3620288ab75cefda5d39a939ebbe', '06bccd0effeda702d9f8890d476a4494807c19e2c05df40736ec50c26f8a8630', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 33, 33, 'f19a7243bd2d56e88b2b461fb0e1f48792fa89002c6ddf3e3f3ec206a9b63cee', 'a065bd5e492fec5089b0acdb9627f461eb0e84ddde8711a771c8eca1460cc9ff', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 34, 34, '8d510820215206755ddd590ed60419620ec115b9fad0f5a4a4e92c4c5c01f9af', '596220354e32e63e93aae7a98bceecb4a0ae73d517de5d5b46c6f734850ac76e', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 35, 35, 'd09241c0ce9c1bf54367be7b65d002997c4677b33f1015fdacfaaa1dbb0f5990', '1b7c6a414d17a8ef0ac51edb8822e13edef6cd228294cb5fe4d0331ebd374932', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 36, 36, '456c8b2d394e0a4834731ea683a23059a6787d0c7fd558016d01994f21c44218', '057125a5aed46d7219baaa295f33d9e8ffdf67c252fb45b01c3d4c9704be3268', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 37, 37, '7b3a3de17759a2cbdf623ca5e3e38c35aa1c20e423c593ceb2264ddee5dc9452', '7c32516a3477b98dd32748d9bd4d209b00883fb1773a90d082f3fbc284a83194', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 38, 38, 'd570996734b96c7aa02736422f7830dd7fa3a8bf39abf7c744fb1b828bb56662', 'b589eb3098fc075cab794834526c18bedff60c6e9ff69e89677df3586dbb9c19', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 39, 39, '71030d46d5b5d5855accfe41c55004ffae04356e4e9ed0146b3933148f47d6d5', '04640f26f6860598f7a675da23fdc7f751963c354a7ab055b289bed4a81dc5cb', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 40, 40, '95d992e95dc9e730285cba36faa59d83c93cb583a1ac752c2129aac1e594fe1c', '41ab61867e832854d9a0fef4ed3e87334e0406cd79c5289786289698e26ad3c3', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 41, 41, '2886ce1c74a5876f56507d910341b968552b368fb2bb10a97435fd7c10f01562', 'bf470f191c152f994021dbd7c45094e2f7ff96a394ecf3ef1327707ff883eb0a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 42, 42, 'fb392ab1d213def9071baba80bfb85a7edd1c279f250b7a3174e330802d3e2f6', 'bc91641e353cc508f6064a8c9021080c6ca8e71784b6f1c14a7ff9d08bae71e5', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 43, 43, '4e65a8802b6bd56b965c759e9592ba0892fafe364989a9009a98081be18d8832', '26154e2a7bfa599c7c7df14463b2948438e7fc2dc0704f43fcd498effcdba267', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 44, 44, '0a89822563d87409338afdb77658395a5e6614370d885b1ff83fd83147500670', '730419e43728626293a9739a979679d548cccc6c71b90f6d2b8007247dee56c2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 45, 45, 'ee8648b9d26c5a868c33eab19fb95e4b16cb97103817dee080bc0a73540547d4', '900586584e75753edd24033e05945780794055f31140919179f017e6b6130447', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 46, 46, '59fe01de83f4ef9d33aaea2beea2c322fb68fbc3026e0c153d4c4341797c0431', '6a876fa9a2d848980f40356fa6ce15d9efbf3b97fd99621327c2fd5318c72f45', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 47, 47, 'dab9929d9fcd429e0ed9c4a081d307696140b6e9ae674a6286b76aceac5033b8', 'b4bb028d0bf32b248566bd6cae732533b0450f78b46ad2d7eecb55b6cfaaffcb', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 48, 48, '09d730252f49a2d3a7b3fced757f16fdadefe60e60a68172747413ae084a29f8', 'eeac2a8ae0d1eb397dadc9bdb4212058a1acb13acb665800893ef5dbea1728dc', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 49, 49, '573ea26aebfe1fb42cc9e4c4a4b10a69b59520158549bd38f247cfb8ad4ec004', 'c6d3618f8a645d0035e137e47bb3f45accb0101c73861c67eb8397a6f0169a08', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 50, 50, '4413c4217e815d8aef60e541b87e4474442801d3cd42e7e28dac15735be88304', '6665aee69e7f7e3f50aeb7b511be87fed7235e1f91cff87b953ad657540af452', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 51, 51, 'dd4852372ddfecb9ebb3676985d99ddba2aa8cce16c03fee3af60b9bbbdc4e1c', 'fc73888b5a78bbf191b11ea0f683975fdd7282f38ff4db5efb456d1bb9ef3e71', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 52, 52, 'a7badc0a0997adc4ec857de5cbfc421c0830bd634ed287e7d552aae075a4f0a9', 'ac0623417ae53afbd16ce0a1d04ce611c161bf6c5333d7eb7c6094de40dc011c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 53, 53, '0b085d139eb82c1e3e7395bcca48d17f4c2f938110e33219d31708c107dc213e', '85af95c0a906023a48bcb413745793ef6ece68b4943f8df3079c123601486752', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 54, 54, '732c3355f2a8372c8a851ac1ebd98e5dd8c0a6fa86688f0838848679e92dd2d8', '77b021a1ef06d1afe6b0b756d43d9f604f67c778c37c5be77f0436123184f738', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 55, 55, '9b9b1e0cfb94bd6ba1c99e8780f65094ed20d258c478ace9c8bd28f0fac1a530', 'cef3b44f075803a73444588be67b460fecafd80483a6d60a0a73f411c704e4aa', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 56, 56, '762aba17e9a10a25be451122105a14be6cf3d0fe1a6a20d1aa721422992fde08', '007de4a8cc597fc92fb088b5ca770de678f631e92188219e15d9cf379f3da6ee', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 57, 57, '7ff64a0b11f6cea0b88304a1b5521e0cc2aa629674427290c703096bc3f44cfe', '9b258e024e033d8cd627c775fb8339bbab42615ff1ae56c7b9d0051bc3fea6f7', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 58, 58, 'f7a9e0835b05a0c3a3615dd7a7adc5b14b06cce78568bca349b5fd58be01fed0', '2e77862d6dc47d2c42501ff0ec777abe54dfe5f01f1ccb645f1420cfe137114c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 59, 59, '73db9eb6b1617e1f6174693c8a06a1eec26589a470157ec59de6d2accc88d460', 'a0815fddc78f9790327791ec461f36ab93a16e0105522b6107098c070d6a16d4', '2026-11-02 00:00:00+00');


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

INSERT INTO public.brief_version VALUES (1, 1, 'Show it in use.', '', '', '', '', '', '[]', '[]', '', 'UMAYA', '2026-11-02 09:00:00+00', 1, 'T1', '[]');
INSERT INTO public.brief_version VALUES (2, 1, 'Show it in use.', '', '', '', '', '', '[]', '[]', '', 'UMAYA', '2027-01-01 09:00:22+00', 2, 'T1', '[]');
INSERT INTO public.brief_version VALUES (3, 1, 'Show slow mornings.', 'More subscribers.', 'Coffee people.', '', '', '', '[]', '[]', '', 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1', '[]');
INSERT INTO public.brief_version VALUES (4, 1, 'Show it in use.', '', '', '', '', '', '[]', '[]', '', 'UMAYA', '2027-01-01 09:00:55+00', 4, 'T1', '[]');


--
-- Data for Name: calendar_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calendar_link VALUES ('UMAYA', NULL, 1, '2027-01-01 09:00:55+00', NULL, NULL, 1, 'T1');
INSERT INTO public.calendar_link VALUES ('UMAYA', 1, 1, '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 'UMAYA', 2, 'T1');


--
-- Data for Name: campaign; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.campaign VALUES ('influencer', 'Open', 'open', 'active', NULL, 'UMAYA', 'CGLOW', false, 'Europe/Berlin', '2027-01-01', '2027-01-01', 14, 300000, 'EUR', 2, '["beauty"]', NULL, NULL, NULL, false, 100000, NULL, NULL, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:22+00', 2, 'T1', 0, 0, NULL, NULL, false, NULL);
INSERT INTO public.campaign VALUES ('social_media', 'Sunday', 'sunday', 'preparing', NULL, 'UMAYA', 'CSUN', false, 'Europe/Berlin', '2027-01-01', '2027-01-01', 14, 10000, 'EUR', 3, '[]', NULL, NULL, NULL, true, NULL, NULL, NULL, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1', 0, 0, NULL, '{"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}', false, NULL);
INSERT INTO public.campaign VALUES ('influencer', 'Glow', 'glow', 'completed', '2027-01-01 09:00:22+00', 'UMAYA', 'CGLOW', false, 'Europe/Berlin', '2026-11-02', '2026-11-30', 14, 300000, 'EUR', 1, '["beauty"]', NULL, NULL, NULL, false, 100000, NULL, NULL, false, false, false, NULL, NULL, NULL, 75000, 12000, 29, 0.241667, NULL, 400000, 433.333333, 'UMAYA', '2026-11-02 09:00:00+00', 1, 'T1', 0, 1, NULL, NULL, false, NULL);


--
-- Data for Name: campaign_name_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.campaign_name_word VALUES ('T1', 'glow', 1);
INSERT INTO public.campaign_name_word VALUES ('T1', 'open', 2);
INSERT INTO public.campaign_name_word VALUES ('T1', 'sunday', 3);


--
-- Data for Name: card; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.card VALUES (1, 'team_task', 1, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 2, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 2, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 3, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 3, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 4, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 4, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 7, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 5, NULL, NULL, NULL, 4, 0, NULL, NULL, 0, NULL, NULL, NULL, 8, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 6, NULL, NULL, NULL, 4, 0, NULL, NULL, 0, NULL, NULL, NULL, 13, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 7, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 14, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 10, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 19, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'campaign', 2, NULL, NULL, NULL, 18, 0, NULL, NULL, 0, NULL, NULL, NULL, 12, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 8, NULL, NULL, NULL, 14, 0, NULL, NULL, 0, NULL, NULL, NULL, 15, 'T1', NULL);
INSERT INTO public.card VALUES (2, 'prompt', 3, NULL, NULL, NULL, 13, 0, NULL, NULL, 0, NULL, NULL, NULL, 16, 'T1', NULL);
INSERT INTO public.card VALUES (3, 'prompt', 4, NULL, NULL, NULL, 13, 0, NULL, NULL, 0, NULL, NULL, NULL, 17, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 9, NULL, NULL, NULL, 12, 0, NULL, NULL, 0, NULL, NULL, NULL, 18, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 4, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 20, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 11, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 21, 'T1', NULL);
INSERT INTO public.card VALUES (5, 'prompt', 5, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 22, 'T1', NULL);
INSERT INTO public.card VALUES (5, 'prompt', 6, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 23, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'notice', 5, NULL, NULL, NULL, 2, 0, NULL, NULL, 0, NULL, NULL, NULL, 24, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'prompt', 7, NULL, NULL, NULL, 2, 0, NULL, NULL, 0, NULL, NULL, NULL, 25, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'campaign', 1, NULL, NULL, NULL, 20, 0, NULL, NULL, 0, NULL, NULL, NULL, 1, 'T1', NULL);
INSERT INTO public.card VALUES (2, 'prompt', 1, NULL, NULL, NULL, 14, 0, NULL, NULL, 0, NULL, NULL, NULL, 5, 'T1', NULL);
INSERT INTO public.card VALUES (3, 'prompt', 2, NULL, NULL, NULL, 14, 0, NULL, NULL, 0, NULL, NULL, NULL, 6, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 1, NULL, NULL, NULL, 8, 0, NULL, NULL, 0, NULL, NULL, NULL, 9, 'T1', NULL);
INSERT INTO public.card VALUES (5, 'notice', 2, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 10, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'notice', 3, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 11, 'T1', NULL);
INSERT INTO public.card VALUES (5, 'notice', 9, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 36, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'notice', 10, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 37, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 11, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 38, 'T1', NULL);
INSERT INTO public.card VALUES (7, 'notice', 12, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 39, 'T1', NULL);
INSERT INTO public.card VALUES (6, 'team_task', 14, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 27, 'T1', NULL);
INSERT INTO public.card VALUES (6, 'team_task', 17, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 31, 'T1', NULL);
INSERT INTO public.card VALUES (9, 'prompt', 10, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 32, 'T1', NULL);
INSERT INTO public.card VALUES (10, 'prompt', 11, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 33, 'T1', NULL);
INSERT INTO public.card VALUES (6, 'campaign', 3, NULL, NULL, NULL, 11, 0, NULL, NULL, 0, NULL, NULL, NULL, 26, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'prompt', 8, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 28, 'T1', NULL);
INSERT INTO public.card VALUES (7, 'prompt', 9, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 29, 'T1', NULL);
INSERT INTO public.card VALUES (8, 'notice', 6, NULL, NULL, NULL, 9, 0, NULL, NULL, 0, NULL, NULL, NULL, 30, 'T1', NULL);
INSERT INTO public.card VALUES (9, 'notice', 7, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 34, 'T1', NULL);
INSERT INTO public.card VALUES (10, 'notice', 8, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 35, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 13, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 40, 'T1', NULL);
INSERT INTO public.card VALUES (7, 'notice', 14, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 41, 'T1', NULL);
INSERT INTO public.card VALUES (11, 'notice', 15, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 42, 'T1', NULL);


--
-- Data for Name: column_matching; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.column_matching VALUES ('results', 'ee6a2830c22dda4f4bc5da58b84db49481277dc1652565f2f0943d25bcd56bd9', '{"Zest": "likes"}', 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1');


--
-- Data for Name: comment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.comment VALUES (4, 'Warmer, please.', 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1', 'team');


--
-- Data for Name: cost; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cost VALUES (1, NULL, 'spent', 'Samples', 25000, 'UMAYA', '2026-11-02 09:00:00+00', NULL, NULL, 1, 'T1', NULL, NULL, NULL, NULL);


--
-- Data for Name: creator_opinion; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.creator_opinion VALUES (1, 3, 'yes', 'Fits.', '2027-01-01 09:00:55+00', 1, 'T1');
INSERT INTO public.creator_opinion VALUES (1, 5, 'yes', 'Fits.', '2027-01-01 09:00:55+00', 2, 'T1');


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES (1, 1, 'approve', '4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7', 'UCLEO', NULL, NULL, NULL, false, 'It must be so.', 'brand', NULL, '2026-11-02 09:00:11+00', '2026-11-02 09:00:21+00', 1, 'T1', NULL, true, NULL);


--
-- Data for Name: deliverable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deliverable VALUES (1, 1, NULL, 1, 'Reel by @glow12', 'instagram', 'reel', 'published', NULL, NULL, NULL, 0, NULL, NULL, 1, 1, 1, 2, 1, 2, 'https://instagram.example/p/1', '2026-11-02 09:00:22+00', NULL, '2026-11-02 09:00:11+00', 1, 'T1', '7ee32225ec9e5c0d38e9ea4ff3d9d83f248d45b62365b487e7400c16801fd84a', 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliverable VALUES (2, 2, NULL, 1, 'Reel by @glow12', 'instagram', 'reel', 'ready_for_review', NULL, NULL, NULL, 0, NULL, NULL, 1, NULL, 3, 4, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:33+00', 2, 'T1', NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliverable VALUES (2, 4, NULL, 2, 'Reel by @glow10', 'instagram', 'reel', 'planned', NULL, NULL, NULL, 0, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:44+00', 3, 'T1', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.deliverable VALUES (3, NULL, 1, 1, 'Slow mornings · Instagram post', 'instagram', 'post', 'ready_for_review', NULL, '2027-01-01', '2027-01-01 22:00:00+00', 1, 'ready_for_review', 'ready_for_review', 1, NULL, 5, 6, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:55+00', 4, 'T1', NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


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
INSERT INTO public.lane VALUES ('UDESI', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 9, 'T1');
INSERT INTO public.lane VALUES ('UWREN', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 10, 'T1');
INSERT INTO public.lane VALUES ('UMILO', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 7, 'T1');
INSERT INTO public.lane VALUES ('UMAYA', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 4, 'T1');
INSERT INTO public.lane VALUES ('UMEMO', '2027-01-01 09:00:55+00', NULL, NULL, NULL, 11, 'T1');


--
-- Data for Name: link_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.link_token VALUES ('f6bdc88bfa0187875e521eb6865348dc10098e0738cbe72f302ec1940e6300b2', 'T1', 1, '2027-01-01 09:00:33+00');
INSERT INTO public.link_token VALUES ('890c1c430a307a4e8ad2649b939f4d61b86c79c4a2d216d3658df173391dbe8d', 'T1', 2, '2027-01-01 09:00:55+00');


--
-- Data for Name: mail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mail VALUES (1, 'brief', 'ana12@creators.example', '{}', 1, NULL, NULL, '<0cd7fed3-10c1-4f6f-b36e-9b7bd6f2ccd0@greenlight>', NULL, NULL, 'sent', 'greenlight', '2026-11-02 09:00:11+00', '2026-11-02 09:00:11+00', 0, '2026-11-02 09:00:11+00', NULL, NULL, NULL, 1, 'T1');
INSERT INTO public.mail VALUES (1, 'approved', 'ana12@creators.example', '{"reason": "It must be so.", "round": 1}', 1, 1, NULL, '<91982e85-59d0-4413-b0e9-187ae26bfba1@greenlight>', NULL, NULL, 'sent', 'greenlight', '2026-11-02 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2026-11-02 09:00:22+00', NULL, NULL, NULL, 2, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 1, '<a754130a-bffa-4bb2-8e82-ad75c12cdb6d@greenlight>', NULL, NULL, 'sent', 'UCLEO', '2027-01-01 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:22+00', NULL, NULL, NULL, 3, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 1, '<29e4c9df-40ca-420b-87bf-d64198840c69@greenlight>', NULL, NULL, 'sent', 'UCLEO', '2027-01-01 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:22+00', NULL, NULL, NULL, 4, 'T1');
INSERT INTO public.mail VALUES (2, 'brief', 'ana12@creators.example', '{}', 2, NULL, NULL, '<e93f83be-cbb4-4338-85fe-c5efa078b375@greenlight>', NULL, NULL, 'sent', 'greenlight', '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:33+00', NULL, NULL, NULL, 5, 'T1');
INSERT INTO public.mail VALUES (2, 'brief', 'ana10@creators.example', '{}', 4, NULL, NULL, '<c5ff189e-7009-48dd-b721-89b7464ac8ee@greenlight>', NULL, NULL, 'failed', 'greenlight', '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 0, '2027-01-01 09:00:44+00', NULL, NULL, '550 no such mailbox', 6, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 2, '<9f44668c-6a71-4e0e-acd1-2d02fb0673b8@greenlight>', NULL, NULL, 'stopped', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, 'A newer version of the report came before this was sent.', 7, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 2, '<eac016f0-106f-48e0-a5da-e6575da82c65@greenlight>', NULL, NULL, 'stopped', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, 'A newer version of the report came before this was sent.', 8, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 3, '<0e5e6de3-a885-4628-a0c1-dafec43991f4@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, NULL, 9, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 3, '<74d395c2-a620-44bb-98f3-85d1c4bb1589@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, NULL, 10, 'T1');
INSERT INTO public.mail VALUES (2, 'to_decide', 'ana@client.example', '{"client": 1}', NULL, NULL, NULL, '<6bf138c8-d63b-4958-b808-7bfbf05dafd2@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 09:00:55+00', NULL, NULL, NULL, 11, 'T1');
INSERT INTO public.mail VALUES (2, 'shortlist', 'ana@client.example', '{"client": 1, "link": 3}', NULL, NULL, NULL, '<f8d1a5e6-d416-4d00-863d-a48004a4278e@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 09:00:55+00', NULL, NULL, NULL, 12, 'T1');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": true, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": []}', '2027-01-01 09:00:22+00', 2, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": false, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": []}', '2027-01-01 09:00:22+00', 3, 'T1');
INSERT INTO public.notice VALUES (1, 'may_finish_without', '{"campaign": "Glow", "campaign_id": 1, "settled": "The campaign is completed."}', '2027-01-01 09:00:22+00', 1, 'T1');
INSERT INTO public.notice VALUES (2, 'mail_failed', '{"campaign": "Open", "mail_id": 6, "to": "ana10@creators.example", "kind": "brief", "why": "550 no such mailbox"}', '2027-01-01 09:00:44+00', 4, 'T1');
INSERT INTO public.notice VALUES (2, 'nudge', '{"campaign": "Open", "by": "UCLEO", "task": 9, "words": "Contact @glow11 and agree terms", "since": "2027-01-01T09:00:33+00:00", "due_at": "2027-01-08T17:00:00+00:00", "teams": ["UMAYA", "UMILO"]}', '2027-01-01 09:00:55+00', 5, 'T1');
INSERT INTO public.notice VALUES (3, 'ideas_decided', '{"campaign": "Sunday", "campaign_id": 3, "ideas": [{"theme": "Slow mornings", "state": "approved", "by": "UMAYA", "reason": null}]}', '2027-01-01 09:00:55+00', 6, 'T1');
INSERT INTO public.notice VALUES (3, 'comment', '{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}', '2027-01-01 09:00:55+00', 7, 'T1');
INSERT INTO public.notice VALUES (3, 'comment', '{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}', '2027-01-01 09:00:55+00', 8, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": true, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}', '2027-01-01 09:00:55+00', 9, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": false, "schema": 2, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}', '2027-01-01 09:00:55+00', 10, 'T1');
INSERT INTO public.notice VALUES (NULL, 'proposed', '{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}', '2027-01-01 09:00:55+00', 11, 'T1');
INSERT INTO public.notice VALUES (NULL, 'proposed', '{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}', '2027-01-01 09:00:55+00', 12, 'T1');
INSERT INTO public.notice VALUES (2, 'creators_judged', '{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}', '2027-01-01 09:00:55+00', 13, 'T1');
INSERT INTO public.notice VALUES (2, 'creators_judged', '{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}', '2027-01-01 09:00:55+00', 14, 'T1');
INSERT INTO public.notice VALUES (NULL, 'away', '{"to": "UMEMO", "absent": "UMILO", "delegate": "UMEMO", "until": "2027-01-02T00:00:00+00:00", "by": "UMILO"}', '2027-01-01 09:00:55+00', 15, 'T1');


--
-- Data for Name: nudge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.nudge VALUES (9, 'UCLEO', '2027-01-01', 1, 'T1');


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

INSERT INTO public.person VALUES ('T1', 'UOLIVE', 'Olive', '', 'olive@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UMAYA', 'Maya', '', 'maya@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UMILO', 'Milo', '', 'milo@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UCLEO', 'Cleo', '', 'cleo@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UCARL', 'Carl', '', 'carl@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UDORA', 'Dora', '', 'dora@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UDESI', 'Desi', '', 'desi@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UMEMO', 'Memo', '', 'memo@acme.example', 'UTC', 'full', false, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UADA', 'Ada', '', 'ada@acme.example', 'UTC', 'full', true, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UGUS', 'Gus', '', 'gus@acme.example', 'UTC', 'guest', false, '2026-11-02 09:00:00+00', NULL);
INSERT INTO public.person VALUES ('T1', 'UGONE', 'Gone', '', 'gone@acme.example', 'UTC', 'deactivated', false, '2026-11-02 09:00:00+00', NULL);


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

INSERT INTO public.reminder VALUES ('T1', 'UMAYA', 14, NULL, NULL, '[]', NULL);


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES (1, 1, '2027-01-01 09:00:22+00', '{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}', 1, 'T1', NULL, NULL, NULL);
INSERT INTO public.report VALUES (1, 2, '2027-01-01 09:00:55+00', '{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}', 2, 'T1', NULL, NULL, NULL);
INSERT INTO public.report VALUES (1, 3, '2027-01-01 09:00:55+00', '{"schema": 2, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "picture": null, "benchmark": null}', 3, 'T1', NULL, NULL, NULL);


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

INSERT INTO public.task VALUES (1, 'outreach', 'choose', 'marketing_manager', NULL, NULL, NULL, 'done', '2026-11-02 09:00:00+00', '2026-11-04 17:00:00+00', '2026-11-02 09:00:00+00', 'UMAYA', 'Influencers are chosen', 1, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (1, 'outreach', 'outreach', 'marketing_manager', NULL, 1, NULL, 'done', '2026-11-02 09:00:00+00', '2026-11-09 17:00:00+00', '2026-11-02 09:00:11+00', 'greenlight', '@glow12 agreed', 2, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (1, 'review', 'review', 'content_specialist', NULL, NULL, 1, 'done', '2026-11-02 09:00:11+00', '2026-11-04 17:00:00+00', '2026-11-02 09:00:22+00', 'UCLEO', 'approved by <@UCLEO>', 3, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (1, 'outcome', 'publish', 'content_specialist', NULL, NULL, 1, 'done', '2026-11-02 09:00:22+00', '2026-11-30 17:00:00+00', '2026-11-02 09:00:22+00', 'UCLEO', 'Published', 4, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (1, 'metrics', 'results', 'content_specialist', NULL, NULL, NULL, 'done', '2027-01-01 09:00:22+00', '2026-12-21 23:00:00+00', '2027-01-01 09:00:22+00', 'UCLEO', 'All results are in', 5, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'choose', 'marketing_manager', NULL, NULL, NULL, 'done', '2027-01-01 09:00:22+00', '2027-01-05 17:00:00+00', '2027-01-01 09:00:22+00', 'UMAYA', 'Influencers are chosen', 6, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', NULL, 2, NULL, 'done', '2027-01-01 09:00:22+00', '2027-01-08 17:00:00+00', '2027-01-01 09:00:33+00', 'greenlight', '@glow12 agreed', 7, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'review', 'review', 'content_specialist', NULL, NULL, 2, 'open', '2027-01-01 09:00:33+00', '2027-01-05 17:00:00+00', NULL, NULL, NULL, 8, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', NULL, 4, NULL, 'done', '2027-01-01 09:00:33+00', '2027-01-08 17:00:00+00', '2027-01-01 09:00:44+00', 'greenlight', '@glow10 agreed', 10, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', NULL, 5, NULL, 'open', '2027-01-01 09:00:44+00', '2027-01-08 17:00:00+00', NULL, NULL, NULL, 11, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'overspend', 'marketing_director', NULL, 5, NULL, 'open', '2027-01-01 09:00:44+00', '2027-01-05 17:00:00+00', NULL, NULL, NULL, 12, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, '', 'budget_raise', 'marketing_director', NULL, NULL, NULL, 'open', '2027-01-01 09:00:55+00', '2027-01-05 17:00:00+00', NULL, NULL, NULL, 13, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', 'UMAYA', 3, NULL, 'open', '2027-01-01 09:00:33+00', '2027-01-08 17:00:00+00', NULL, NULL, NULL, 9, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'ideation', 'decide_ideas', 'marketing_manager', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-04 17:00:00+00', '2027-01-01 09:00:55+00', 'UMAYA', 'All ideas are decided on: <@UMAYA> approved “Slow mornings”.', 15, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'ideation', 'ideate', 'creative_team', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-06 17:00:00+00', '2027-01-01 09:00:55+00', 'UCREA', '1 idea approved', 14, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'ideation', 'end_ideation', 'marketing_manager', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-04 17:00:00+00', '2027-01-01 09:00:55+00', 'UCREA', '1 idea approved', 16, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'calendar', 'plan', 'creative_team', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-06 17:00:00+00', '2027-01-01 09:00:55+00', 'UCREA', '1 post planned', 17, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'design', 'design', 'design_team', NULL, NULL, 4, 'done', '2027-01-01 09:00:55+00', '2027-01-01 15:30:27.5+00', '2027-01-01 09:00:55+00', 'UDESI', 'Uploaded', 18, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'copy', 'copy', 'copywriter', NULL, NULL, 4, 'done', '2027-01-01 09:00:55+00', '2027-01-01 15:30:27.5+00', '2027-01-01 09:00:55+00', 'UWREN', 'Ready for Review', 19, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'approval', 'approve', 'marketing_manager', NULL, NULL, 4, 'open', '2027-01-01 09:00:55+00', '2027-01-01 20:00:00+00', NULL, NULL, NULL, 20, 'T1', NULL, NULL, NULL, NULL, NULL);


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

INSERT INTO public.verdict VALUES (5, 'UMAYA', NULL, 1, '[0]', false, 'approve', '67cf9006a30704161295c040759bb838c4cf4e5b0c6df450435cc11b553397a9', 'UDESI', 'UWREN', false, NULL, NULL, NULL, '2027-01-01 09:00:55+00', 1, 'T1', NULL);


--
-- Data for Name: version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.version VALUES (1, 'asset', 1, '29d5d33796c98d1e1118b24f1ce0444d03aa60114bd907a0ee64312c211aed8b', 'https://drive.example/1-1', NULL, NULL, NULL, '[]', 'UCLEO', NULL, '2026-11-02 09:00:11+00', 1, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (1, 'copy', 1, 'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915', NULL, NULL, NULL, 'Glow', '[]', 'UCLEO', NULL, '2026-11-02 09:00:11+00', 2, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (2, 'asset', 1, 'f50b11bc97a843717846452fc2d57b982f903a1d8a0e3d8ee76b2bbe26083339', 'https://drive.example/2-1', NULL, NULL, NULL, '[]', 'UCLEO', NULL, '2027-01-01 09:00:33+00', 3, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (2, 'copy', 1, 'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915', NULL, NULL, NULL, 'Glow', '[]', 'UCLEO', NULL, '2027-01-01 09:00:33+00', 4, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (4, 'asset', 1, 'c6a58d108d80e3e3b5256ca6344a68eccbdcd2c94eac6e61a595f6ffec8ad8c3', 'https://design.example/4', NULL, NULL, NULL, '[]', 'UDESI', 'UDESI', '2027-01-01 09:00:55+00', 5, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.version VALUES (4, 'copy', 1, 'bde08778b6256bc050441a5eb05fac7e7ea93cf8beb7c0c850edbfd92351d507', NULL, NULL, NULL, 'Good morning 4', '["#sunday"]', 'UWREN', 'UWREN', '2027-01-01 09:00:55+00', 6, 'T1', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: workspace; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workspace VALUES ('T1', 'Acme', 'UBOT', 'UADA', false, '2026-11-02 09:00:00+00', NULL, NULL, NULL);


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

SELECT pg_catalog.setval('public.audit_id_seq', 59, true);


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

SELECT pg_catalog.setval('public.card_id_seq', 42, true);


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

SELECT pg_catalog.setval('public.notice_id_seq', 15, true);


--
-- Name: nudge_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.nudge_id_seq', 1, true);


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
-- Name: nudge pk_nudge; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT pk_nudge PRIMARY KEY (id);


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
-- Name: nudge uq_nudge_task_id_nudged_by_nudged_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT uq_nudge_task_id_nudged_by_nudged_on UNIQUE (task_id, nudged_by, nudged_on);


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
-- Name: ix_approval_one_off; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_approval_one_off ON public.approval USING btree (workspace_id, asked_by) WHERE ((subject)::text = 'one_off'::text);


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
-- Name: nudge fk_nudge_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT fk_nudge_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: nudge fk_nudge_workspace_id_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT fk_nudge_workspace_id_task_id FOREIGN KEY (workspace_id, task_id) REFERENCES public.task(workspace_id, id);


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

\unrestrict ByTsWgR39sXAny2V1e3livfS4DsGplbjjQqecnGKpLmKOYQbg2LeDcXNDVEcKrL


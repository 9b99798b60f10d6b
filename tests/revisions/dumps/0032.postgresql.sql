--
-- PostgreSQL database dump
--

\restrict 19myAoEQXh6eFaBscELtsUvT6PqlZltf50vzIXybWyPIajcm0tIwgvKhSvrDTqR

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
    is_concept boolean NOT NULL,
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
-- Name: attributed_revenue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attributed_revenue (
    participation_id bigint NOT NULL,
    basis character varying(32) NOT NULL,
    measured_on date NOT NULL,
    revenue_minor bigint NOT NULL,
    orders bigint,
    import_run_id bigint NOT NULL,
    entered_by character varying(32) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_attributed_revenue_orders_not_negative CHECK ((orders >= 0))
);


--
-- Name: attributed_revenue_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.attributed_revenue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: attributed_revenue_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.attributed_revenue_id_seq OWNED BY public.attributed_revenue.id;


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
    attribution json,
    revenue_basis character varying(32) NOT NULL,
    concept_first boolean NOT NULL,
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
    is_concept boolean NOT NULL,
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
    source character varying(32),
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
    account_id character varying(100),
    account json,
    facts_source character varying(32),
    facts_at timestamp with time zone,
    merged_into_id bigint,
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
-- Name: influencer_pair; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.influencer_pair (
    kept_id bigint NOT NULL,
    other_id bigint NOT NULL,
    state character varying(32) NOT NULL,
    moved json NOT NULL,
    decided_by character varying(32) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    undone_by character varying(32),
    undone_at timestamp with time zone,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_influencer_pair_of_two CHECK ((kept_id <> other_id))
);


--
-- Name: influencer_pair_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.influencer_pair_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: influencer_pair_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.influencer_pair_id_seq OWNED BY public.influencer_pair.id;


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
    discount_code character varying(60),
    code_key character varying(60),
    tracking_link text,
    utm_key character varying(64),
    short_link text,
    CONSTRAINT ck_participation_address_changed_by_somebody CHECK (((address_before IS NULL) = (address_changed_by IS NULL))),
    CONSTRAINT ck_participation_code_with_key CHECK (((discount_code IS NULL) = (code_key IS NULL))),
    CONSTRAINT ck_participation_ends_with_reason CHECK ((((stage)::text <> ALL ((ARRAY['declined'::character varying, 'no_reply'::character varying, 'dropped'::character varying])::text[])) OR (reason IS NOT NULL))),
    CONSTRAINT ck_participation_kept_not_negative CHECK ((kept_minor >= 0)),
    CONSTRAINT ck_participation_link_with_key CHECK (((tracking_link IS NULL) = (utm_key IS NULL))),
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
-- Name: source_fetch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source_fetch (
    source character varying(32) NOT NULL,
    deliverable_id bigint,
    influencer_id bigint,
    campaign_id bigint,
    fetched_at timestamp with time zone,
    problem text,
    asked_by character varying(32),
    attempts integer NOT NULL,
    next_attempt_at timestamp with time zone,
    id bigint NOT NULL,
    workspace_id character varying(32) NOT NULL,
    CONSTRAINT ck_source_fetch_about_one_thing CHECK ((((
CASE
    WHEN (deliverable_id IS NULL) THEN 0
    ELSE 1
END +
CASE
    WHEN (influencer_id IS NULL) THEN 0
    ELSE 1
END) +
CASE
    WHEN (campaign_id IS NULL) THEN 0
    ELSE 1
END) = 1))
);


--
-- Name: source_fetch_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.source_fetch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: source_fetch_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.source_fetch_id_seq OWNED BY public.source_fetch.id;


--
-- Name: source_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source_state (
    workspace_id character varying(32) NOT NULL,
    source character varying(32) NOT NULL,
    quota_day date,
    units_used integer NOT NULL,
    not_before timestamp with time zone,
    answered_at timestamp with time zone,
    problem text,
    problem_at timestamp with time zone
);


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
    media_value json,
    attribution json,
    overdue_to timestamp with time zone
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
-- Name: attributed_revenue id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attributed_revenue ALTER COLUMN id SET DEFAULT nextval('public.attributed_revenue_id_seq'::regclass);


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
-- Name: influencer_pair id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_pair ALTER COLUMN id SET DEFAULT nextval('public.influencer_pair_id_seq'::regclass);


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
-- Name: source_fetch id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_fetch ALTER COLUMN id SET DEFAULT nextval('public.source_fetch_id_seq'::regclass);


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

INSERT INTO public.alembic_version VALUES ('0032');


--
-- Data for Name: allocation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.allocation VALUES (3, 'instagram', 1.0000, 5000, 1, 'T1');
INSERT INTO public.allocation VALUES (3, 'tiktok', 1.0000, 5000, 2, 'T1');


--
-- Data for Name: approval; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.approval VALUES (1, 3, 'content', 1, NULL, 1, 2, '4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7', 1, '{}', 'settled', 'UCLEO', '2026-11-02 09:00:11+00', 1, 'T1', NULL, false);
INSERT INTO public.approval VALUES (2, 8, 'content', 2, NULL, 3, 4, '950570159b159f81b9ef0217b06250bda62d6964efdcdffe5238e6c8da7d954c', 1, '{}', 'open', 'UCLEO', '2027-01-01 09:00:33+00', 2, 'T1', NULL, false);
INSERT INTO public.approval VALUES (2, 12, 'overspend', NULL, 5, NULL, NULL, '7ccb38bd9b83dd54ae141d673e65ee7a09055ff7f51a9ad4221b0a365e054c52', 1, '{}', 'open', 'UMAYA', '2027-01-01 09:00:44+00', 3, 'T1', NULL, false);
INSERT INTO public.approval VALUES (2, 13, 'budget_raise', NULL, NULL, NULL, NULL, '853ad68ecdbc2b2002a75a217d8387f05d3f949e94e4fac0e8c53645cae31659', 1, '{"budget_minor": 9000000, "reason": "It must be so."}', 'open', 'UMAYA', '2027-01-01 09:00:55+00', 4, 'T1', NULL, false);
INSERT INTO public.approval VALUES (3, 20, 'content', 4, NULL, 5, 6, '67cf9006a30704161295c040759bb838c4cf4e5b0c6df450435cc11b553397a9', 1, '{}', 'open', 'UWREN', '2027-01-01 09:00:55+00', 5, 'T1', '{"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}', false);


--
-- Data for Name: attributed_revenue; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attributed_revenue VALUES (1, 'codes', '2027-01-01', 1200, NULL, 5, 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1');


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'money role changed', '', NULL, '{"role": "marketing_director", "was": [], "now": ["UDORA"]}', 1, 'T1', NULL, 'itself', '0.3.0', 'de0944f8b472456af0c03011b35c4ffc', '60c0170f4ff9205ffdd01b822f50d9f6c4d428883c37208cf2d2e2b507fd28c3');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'roles given', '', NULL, '{"roles": {"marketing_manager": ["UMAYA", "UMILO"], "content_specialist": ["SCONTENT"], "marketing_director": ["UDORA"], "design_team": ["UDESI"]}}', 2, 'T1', NULL, 'itself', '0.3.0', 'ac2198af2688056f42dc74a89c692581', 'c498fccb3044b9c8ba36f3ced927dc0efca3d2683ec0e0fc09e95a0c2a760c80');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'influencers imported', '', NULL, '{"outcomes": {"added": 12, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}', 3, 'T1', NULL, 'itself', '0.3.0', 'd19a6dda7edc5899e11afe021e4139fc', 'be70e1c939fe2d1f9324d2c6311fa8e10f51217c95d3ec9e708b640fdcdeb518');
INSERT INTO public.audit VALUES (NULL, '2026-11-02 09:00:00+00', 'UADA', 'roles given', '', NULL, '{"roles": {"creative_team": ["UCREA", "UCRIS"], "copywriter": ["UWREN"]}}', 4, 'T1', NULL, 'itself', '0.3.0', '7c74f4d8598a1affd7146349808d63e7', 'b9a61857af9789db65688950820f452a7fd729b286018cae64b121fc8a96eb6c');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Glow", "workflow": "influencer"}', 5, 'T1', NULL, 'itself', '0.3.0', 'da09ad0c413575d968545dae9e8654db', '4c64329dfb570cf4fabf18b00700ba30bbd9a3ab1ece3bf38a6aefbb76c75cdd');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'cost added', 'cost', 1, '{}', 6, 'T1', NULL, 'itself', '0.3.0', '9b4290cc696559feaa1578a10610417b', 'dc60fd7d65ec78ee400f4ce88bb54ad4d740849caa09ed4384b15d7082ccb7da');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow12"]}', 7, 'T1', NULL, 'itself', '0.3.0', '18d4406cd28f17f2bf670041b5579fc8', '031dec52eb7bd8a636c297314eb293b6e24df1dffe08659babd46a3c02f30a30');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:00+00', 'UMAYA', 'terms agreed', 'terms', 1, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 8, 'T1', NULL, 'itself', '0.3.0', '729faa5a26377a6afb341e63441cc45e', '4175fdecd79ef640e70213c9c3f250d724dc06ae326e67f76d8302b7cb67ca32');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'greenlight', 'terms count', 'terms', 1, '{}', 9, 'T1', NULL, 'itself', '0.3.0', '653bc4f2a4830dd6a225fa778b582f72', 'f6302d6b5889caa9ab089c23c813e3b9982845de8253a1439fdfe8f0f5000780');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'greenlight', 'influencer contacted', 'participation', 1, '{}', 10, 'T1', NULL, 'itself', '0.3.0', '62b81d172bcb50006528e43110c57758', '076936226fcd0650020232737b4763367db3d860d178ba1824667e556455a1f5');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'UCLEO', 'draft handed in', 'deliverable', 1, '{"round": 1}', 11, 'T1', NULL, 'itself', '0.3.0', '7ae3aa86b8bc2baa34fee33a342f54d1', '923235a4649096d464c26682e872348ea8bbdbfc60d97b08828dcbb0c4b2aa25');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:11+00', 'UCLEO', 'decided approve', 'approval', 1, '{"reason": "It must be so.", "part": null, "category": "brand", "round": 1, "fingerprint": "4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7", "condition": null}', 12, 'T1', NULL, 'itself', '0.3.0', '0d06cf0b5f9f5268ee28aaddb01ccaa7', 'e06619190ea1b38553a3ce9776db6dc7fdfdc0fb27df9a6d47afb480f077b387');
INSERT INTO public.audit VALUES (1, '2026-11-02 09:00:22+00', 'UCLEO', 'post published', 'deliverable', 1, '{"permalink": "https://instagram.example/p/1", "late": false}', 13, 'T1', NULL, 'itself', '0.3.0', '45020f31929cfdb0dda2ec7e492bb7dd', 'dc470e9048443693cb7f37ad1afba42ab4df5201143ee4e3e8ae9ae231289f82');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:22+00', 'UCLEO', 'results entered', 'deliverable', 1, '{"measured_on": "2027-01-01"}', 14, 'T1', NULL, 'itself', '0.3.0', '392f79b74bc058ff8eb85a18d521e530', 'ea97ba3a9f7e904368a54f74e64217c120593ebda12e0cae28790100c02b7143');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Open", "workflow": "influencer"}', 15, 'T1', NULL, 'itself', '0.3.0', '1438a3e19d74e91dca4dccb762df07f6', '043e5ea751ad8378e54292b34ebc725d144f1644d7d7a92c5a9968272abc5159');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow12"]}', 16, 'T1', NULL, 'itself', '0.3.0', 'eb44fdc3eab1048fbde42846c856b903', 'f0300112eecd1de6b2cc54f855a890572f1321c159162f4b6c98ff94e419c25a');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:22+00', 'UMAYA', 'terms agreed', 'terms', 2, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 17, 'T1', NULL, 'itself', '0.3.0', '8a49d4c2a3262021b945d2c32666a676', 'ad10c8a1fdbbeb9c36d3110bf7e684545e46d92a59954a49fed6406561b3a882');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'greenlight', 'terms count', 'terms', 2, '{}', 18, 'T1', NULL, 'itself', '0.3.0', '55aadd33237ff77d6b4e27a7ae89acae', 'c606363eeb33298888048fddc1c93dc8fc9366c47eeafa445e0722cd32f6c4da');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'greenlight', 'influencer contacted', 'participation', 2, '{}', 19, 'T1', NULL, 'itself', '0.3.0', 'f4eb96f36dbad55b52096bbe52b9d3d9', '8416a7a855d3205676ebd7ec48c726f373f73b17c4e6d33cc1ce57987c6652a6');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UCLEO', 'draft handed in', 'deliverable', 2, '{"round": 1}', 20, 'T1', NULL, 'itself', '0.3.0', '9026364f93c38c829bd7bf06ae41859a', '2596a3f20b7ac3ca7faea2a00cf6dd4c757c47e4c996f371e170f7b89e85f36f');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow11"]}', 21, 'T1', NULL, 'itself', '0.3.0', '0e353df9e8e4ac3c8847046fc1b30e68', '6ee81d51261910aaa81d5d84e9ccfe278b59a4b1c197e587e9056fab6355ab59');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'terms offer', 'terms', 3, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 22, 'T1', NULL, 'itself', '0.3.0', '6710bac87a2bb3895397fc7a8931f634', '3cbbfba70fc6bc12e4945e6fa4208c101dc38a649f437234bd34a50b4b8af233');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencer contacted', 'participation', 3, '{}', 23, 'T1', NULL, 'itself', '0.3.0', '676bfaab391fb1851cc10a271a642309', '5976eb8b021d6a49f42a3487dedd803f1c560944fb640993635b216ee2d03368');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow10"]}', 24, 'T1', NULL, 'itself', '0.3.0', '739eeb83de9c6b2b62af31e1c755e319', '81c46fd669f57c575330e2e9aa016049c142df55963739ed10d8a5baff6fc88c');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:33+00', 'UMAYA', 'terms agreed', 'terms', 4, '{"version": 1, "fee_minor": 50000, "shipping_minor": 0, "rights": {}}', 25, 'T1', NULL, 'itself', '0.3.0', '3c681ace0750e5b0e010a857001c5be7', '167c7a0eea8415eb2431c0f8beac679ae80f18bb5fc67fbd176d0e9d45dc3c0a');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'greenlight', 'terms count', 'terms', 4, '{}', 26, 'T1', NULL, 'itself', '0.3.0', '327ca7777d3c0c06974994eff5540f7d', '2320eb54b82249ecd47ae6681bc2a784b033851d649c7dbd9491715f5b42cc94');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'greenlight', 'influencer contacted', 'participation', 4, '{}', 27, 'T1', NULL, 'itself', '0.3.0', '73512d639e44e4d93f164d2513c77511', '20c0b49a1760003c8790759b3258172ea7926af63e865e0b4e3362bfe318cbc4');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'influencers picked', '', NULL, '{"handles": ["glow9"]}', 28, 'T1', NULL, 'itself', '0.3.0', 'c2cdc717e9db9005af92053547e058a3', 'cfb00606f963ca3368c13fe48248062b48177b6eb8e4dc0b8aa61d28476d0d9a');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'terms agreed', 'terms', 5, '{"version": 1, "fee_minor": 9999900, "shipping_minor": 0, "rights": {}}', 29, 'T1', NULL, 'itself', '0.3.0', 'b171acb55e506487f99fc41e72c0b9c4', '169c85f9d074eef3978193256cd74baa46c6eb7f2e5528da99f27cc2f6b6612d');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:44+00', 'UMAYA', 'influencer contacted', 'participation', 5, '{}', 30, 'T1', NULL, 'itself', '0.3.0', '2144669972fb504e21f12efa60e1ab2d', '2b063dc2c94087978f938a79a994877bf534dc5d1bd9f50d7bbaef788798f8ee');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'people changed', '', NULL, '{"roles": {"copywriter": ["UCLEO"]}, "reason": ""}', 31, 'T1', NULL, 'itself', '0.3.0', '9bbf3847aca5d12c1b8ce266786b150b', '1b08bb0d6db8ed966e1802564610481abff8ecb9fecd22d3aca0d992ea6449c8');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'campaign edited', '', NULL, '{"reason": "It must be so.", "changes": {}}', 32, 'T1', NULL, 'itself', '0.3.0', 'd925f36135bcf5acb1a699d9e37d23e0', 'ad3e5f4b3980bdac487a4e93a36ebb83f76bb3ab4926f1f03b045dff0f865a2f');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UCLEO', 'nudged', 'task', 9, '{"people": ["UMAYA", "UMILO"]}', 33, 'T1', NULL, 'itself', '0.3.0', '6da51858ef43345348698abf2073ed39', '6ba4fc27ce73b9c29bc930b1d66dc5fe3ed3c19e1496e7801080762900d715b3');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'task taken', 'task', 9, '{}', 34, 'T1', NULL, 'itself', '0.3.0', 'e22b997a2d5a7b267a5e5451a0df34f3', '916b5bcd4d7b52a563daf162906dea2e222c5fabbf47fff705785b2d04115331');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'influencers imported', '', NULL, '{"outcomes": {"added": 2, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}', 35, 'T1', NULL, 'itself', '0.3.0', 'f575a71f6bae9d52083f25f5885a7544', '6615efb27d58592bb298482a9400e75d1de6a8ae193189962a75df89cf1d06a6');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'campaign made', '', NULL, '{"name": "Sunday", "workflow": "social_media"}', 36, 'T1', NULL, 'itself', '0.3.0', '9910ac81f643d6bdb18cb90f0456bef5', '154c086408715713f2dd8a6643caf5ad0c6107d3c32650630de0a30f1315ff7c');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'ideas submitted', '', NULL, '{"themes": ["Slow mornings"]}', 37, 'T1', NULL, 'itself', '0.3.0', 'eb0de640eecd2174b7d32ad355469fb6', '7a63ad450516bb76d92b58a45c0d642754e7cedc9c008387366624b476026954');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'idea approved', 'idea', 1, '{}', 38, 'T1', NULL, 'itself', '0.3.0', '279bdc5a629e5fd436a621bf03885e32', '9394605b71f6567bcd6b622502b5f5b41594dd3262375b99b22ece0209e47305');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'post planned', 'deliverable', 4, '{"slot": "2027-01-01T22:00:00+00:00"}', 39, 'T1', NULL, 'itself', '0.3.0', '9245b47764a1f3bfed9b0822aaf29e42', '48d3d83a700d546ccbf0bedc55c4302ff4aaa61ea3a9754da859be32a503089f');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'ideas done', '', NULL, '{"approved": 1}', 40, 'T1', NULL, 'itself', '0.3.0', '99d6f94ba2999a0399a66f52ca652406', '9f15f157f72b7d4f5e938c0f21d15aa5d3677358516c2c4e721952d87288b935');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'calendar ready', '', NULL, '{"posts": 1, "ideas_without_posts": []}', 41, 'T1', NULL, 'itself', '0.3.0', '4aabe66763816fc329ee140571ad1140', 'a53cba66d9ec5436001d4eff70eb96ef91802e16887e9b924561ee35979d7057');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UCREA', 'budget allocated', '', NULL, '{"amounts": {"instagram": 5000, "tiktok": 5000}}', 42, 'T1', NULL, 'itself', '0.3.0', '248a243a649b999c5464d8abfb31c834', 'afcbc5f37a22e7e29dfe509097a1d6e658b2eba51580784158beb415f3def628');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'comment', 'deliverable', 4, '{"readers": "team"}', 43, 'T1', NULL, 'itself', '0.3.0', 'bb9d722faae2f13822c4e2c104a7c0fa', 'bac04260be6d8e0ac2f6312ad1894ed452bb448d9e1857bb3535a9ae8fd7cde3');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'approval policy changed', '', NULL, '{"reason": "Four eyes.", "policy": {"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}, "words": "any one of the Marketing Manager, then any one of <@UMEMO>"}', 44, 'T1', NULL, 'itself', '0.3.0', 'cd4dd3f9b8d8ec0094a05afb1e712317', '146756455453167ed88ba81ec40aaa9459be8c200205e4a197c58c4c2eb5d277');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UDESI', 'design handed in', 'deliverable', 4, '{"status": "uploaded", "round": 1}', 45, 'T1', NULL, 'itself', '0.3.0', '435030787de56e82abcfe3a1aa66af91', '3cd3af0511c71e28c5cd17928c6d65a7fc35da6b014f99b24f26dc7e803de5c7');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UWREN', 'copy handed in', 'deliverable', 4, '{"status": "ready_for_review", "round": 1}', 46, 'T1', NULL, 'itself', '0.3.0', '32c258b7810e6a4236ff59c1d7175691', '1ee35578d35c3b8092897b2dd2d13e9b53684891a753efc84e5e5fa2754ccff6');
INSERT INTO public.audit VALUES (3, '2027-01-01 09:00:55+00', 'UMAYA', 'verdict approve', 'approval', 5, '{"reason": null, "levels": [0], "advice": false, "condition": null}', 47, 'T1', NULL, 'itself', '0.3.0', '4a01901e9de59fc27af4121f283fab6e', 'e565976bcae7391803393d98ccc67aa8f3ea3131cafa9977f7233bdd851cb78b');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'results imported', '', NULL, '{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}', 48, 'T1', NULL, 'itself', '0.3.0', 'c463008d7232c751ba7e4e1ff1b6cb88', '35e24da97cb8052b8b3c98a02bf7b66652915b15d83febd6b016d3a1dd5e45ff');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'results imported', '', NULL, '{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}', 49, 'T1', NULL, 'itself', '0.3.0', 'a30af11953db4f3ff95d031b8dcb3cf7', 'be4b1c1eeeecef7c889bb12595780cb1a3bb24cec7a2284770e24faedb7755bc');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMEMO', 'influencers imported', '', NULL, '{"outcomes": {"added": 0, "changed": 0, "unchanged": 0, "proposed": 1}, "rejected": 0}', 50, 'T1', NULL, 'itself', '0.3.0', 'cc1a6af604896cbbcc865c6b027f6156', '9477cc0789c76051ec572db3ccf6752ad49ceb1c5f6d2e515baa78427810a0ee');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'brief shared', 'brief', 4, '{"people": ["UMEMO"], "everybody": false}', 51, 'T1', NULL, 'itself', '0.3.0', 'c5ef9c5458a0f34e17ca14a1d293d596', '2889890e447bd12d67083ae57d35b0341929556242e562af91f712d9d40a095b');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'brief written', 'brief', 4, '{}', 52, 'T1', NULL, 'itself', '0.3.0', 'f685cf9f72e2f88e88decb4ba23c06b9', '0b27e2f703877b9aaa8be63bb4927d2c20950406cdaa9b27ab5e504546b904c0');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link given', 'calendar_link', 1, '{"of": "UMAYA"}', 53, 'T1', NULL, 'itself', '0.3.0', 'abb29ee30300434ec18a6c90bb1ce29e', 'aad057d4d4e5b92318089501af80b6225da262160be83b386a49b977947c1e0e');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link given', 'calendar_link', 2, '{"of": "UMAYA"}', 54, 'T1', NULL, 'itself', '0.3.0', 'dc79b214b41c9dc35348a6756cc0edfd', 'e0b9993e043f5302379457c9670f7fb0468bfb6e94a94332e08b2b7b2e5f9577');
INSERT INTO public.audit VALUES (1, '2027-01-01 09:00:55+00', 'UMAYA', 'calendar link revoked', 'calendar_link', 2, '{"of": "UMAYA"}', 55, 'T1', NULL, 'itself', '0.3.0', 'adb7565e570cf97b87578334d6d6b481', '33b0f12fe283f0457e6ae9771ba830eaec15d046e9a31a44f002223027deded4');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'client named', 'client', 1, '{}', 56, 'T1', NULL, 'itself', '0.3.0', '4bb81096d597b665641915fd6891c4ef', '08fa86731040f2ba4013b003d1f8e8f7621a37d44ca9c8f3254d64711eb64244');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'UMAYA', 'client asked about creators', '', NULL, '{"clients": 1}', 57, 'T1', NULL, 'itself', '0.3.0', '087e6a1713871e0a579a4f5a695ff66a', '7dd5cf90541569457f71755c2edb0031ee6c7238c51385cbe816a79b40a86c79');
INSERT INTO public.audit VALUES (2, '2027-01-01 09:00:55+00', 'WCLIENTBYLINK1', 'creators judged', '', NULL, '{"said": {"3": "yes", "5": "yes"}}', 58, 'T1', NULL, 'link', '0.3.0', '12b44f8f7037b19d2dcdb0812c9d610f', 'efc1b346b72b20e35a37a0890dd8a8a0c6f7e4e662986d6abd49af64cfff3a5c');
INSERT INTO public.audit VALUES (NULL, '2027-01-01 09:00:55+00', 'UMILO', 'away', '', NULL, '{"until": "2027-01-02T00:00:00+00:00", "delegate": "UMEMO"}', 59, 'T1', 'UMILO', 'itself', '0.3.0', 'e09a50cfee58d880550d60e90e957da5', 'fc86f57560781cfd672ee1dd167046c15fd1a52ffa53e2ee921f21e1e49de78a');


--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_seal VALUES ('T1', 1, 1, '60c0170f4ff9205ffdd01b822f50d9f6c4d428883c37208cf2d2e2b507fd28c3', '6b3f2953d10d3d8b3de418d7617171332183655ac0078bbced18855d1d77e33b', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 2, 2, 'c498fccb3044b9c8ba36f3ced927dc0efca3d2683ec0e0fc09e95a0c2a760c80', 'f03aab01615ebb56e3cff349a124c1a4e9c8b7078e03e520c79f60678b2f1154', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 3, 3, 'be70e1c939fe2d1f9324d2c6311fa8e10f51217c95d3ec9e708b640fdcdeb518', 'd0cfa50e4e10b339f72f43b1d9b04e017bcbc76aee80c2353b91abf082316836', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 4, 4, 'b9a61857af9789db65688950820f452a7fd729b286018cae64b121fc8a96eb6c', '4cda6f052cb772687122230fd82aba0ddc3e9ff41c86928e0356f1fab0eb47a1', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 5, 5, '4c64329dfb570cf4fabf18b00700ba30bbd9a3ab1ece3bf38a6aefbb76c75cdd', 'f1017cc046ac28854f7b144728cc4aa5635e0841d998430dea9a54b321690dd2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 6, 6, 'dc60fd7d65ec78ee400f4ce88bb54ad4d740849caa09ed4384b15d7082ccb7da', '0b3a8c4bfa7819dc56828153535c72e50d0747ec74ba1f6afee86e7a4543e2c3', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 7, 7, '031dec52eb7bd8a636c297314eb293b6e24df1dffe08659babd46a3c02f30a30', 'b6cd97502fff3d9e2b16783722f457c5b4a8609014d6b663dfe82d2c14e5eb85', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 8, 8, '4175fdecd79ef640e70213c9c3f250d724dc06ae326e67f76d8302b7cb67ca32', 'f8dfe093d1b5b75302d355386e57a4cef88362ce3fe3f185777dfda5bd2f91bc', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 9, 9, 'f6302d6b5889caa9ab089c23c813e3b9982845de8253a1439fdfe8f0f5000780', 'e8528a8b4d60466be077fcc72952d924ccb0b0b38b6a0089e305b3dd2bedec3e', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 10, 10, '076936226fcd0650020232737b4763367db3d860d178ba1824667e556455a1f5', '2852ac7e42b80dc6c769d0f44f72d3f1f15896ca831dbc31a475c1c6fff37d51', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 11, 11, '923235a4649096d464c26682e872348ea8bbdbfc60d97b08828dcbb0c4b2aa25', '0e04d92a8b7caf042915767253bca70fcaa9f4f6527d0df838c200937fee2cbc', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 12, 12, 'e06619190ea1b38553a3ce9776db6dc7fdfdc0fb27df9a6d47afb480f077b387', 'b8c90111ce145818af84af50184b55fc4bff30c310edd41c8d524eb06074da5d', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 13, 13, 'dc470e9048443693cb7f37ad1afba42ab4df5201143ee4e3e8ae9ae231289f82', '56d74b653dc4b4879d94410df1a84ff89d3f7f8d4948dfd565842c5125d0a0a2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 14, 14, 'ea97ba3a9f7e904368a54f74e64217c120593ebda12e0cae28790100c02b7143', '8981a99f9bb4c02ce0d184d4970ae5dec3a9afd5b653ebd68a36106b60d19cff', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 15, 15, '043e5ea751ad8378e54292b34ebc725d144f1644d7d7a92c5a9968272abc5159', 'fea57d7061758b77fedf9ba4409674aa90f1854be79dc26e356d248d11067205', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 16, 16, 'f0300112eecd1de6b2cc54f855a890572f1321c159162f4b6c98ff94e419c25a', '94b8dd308e8188c7cc3537859a8698c4142260b80e169dab586cddc6e438cde2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 17, 17, 'ad10c8a1fdbbeb9c36d3110bf7e684545e46d92a59954a49fed6406561b3a882', '685a2b382116ab523b536ecc3de953dc3193173cff8aa6366ca877b7bc8adfc5', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 18, 18, 'c606363eeb33298888048fddc1c93dc8fc9366c47eeafa445e0722cd32f6c4da', '2661942d6ce4a5657da41722120299a5d5664916b0837c73b9ba2fd82f26cad9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 19, 19, '8416a7a855d3205676ebd7ec48c726f373f73b17c4e6d33cc1ce57987c6652a6', '44475b6ddb2a940737d8d44417bfa5190b88d02930b700594e4a9315d63ad1c9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 20, 20, '2596a3f20b7ac3ca7faea2a00cf6dd4c757c47e4c996f371e170f7b89e85f36f', '03ae1bc16fc39f6fee265c4aab033d2a091498c090a376fb84943b11f01dde20', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 21, 21, '6ee81d51261910aaa81d5d84e9ccfe278b59a4b1c197e587e9056fab6355ab59', '64aa8a66a420eae3ece85c5d1f05fcd590586c78e2f4ac95ebee7107fa4d11d2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 22, 22, '3cbbfba70fc6bc12e4945e6fa4208c101dc38a649f437234bd34a50b4b8af233', '73ba5690cde0f4e656c5add28dc6397d70c157cbd6fcdb01bdbb43df9b9c2df6', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 23, 23, '5976eb8b021d6a49f42a3487dedd803f1c560944fb640993635b216ee2d03368', '980ce9756d3b10ca93c196cd9291c4551080f928ccd1f0bfc8498817f4b2a39a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 24, 24, '81c46fd669f57c575330e2e9aa016049c142df55963739ed10d8a5baff6fc88c', '98e344516b54b8030345525aa0962460c49284126f23fe0ab227c339a8529364', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 25, 25, '167c7a0eea8415eb2431c0f8beac679ae80f18bb5fc67fbd176d0e9d45dc3c0a', 'cfaefcba3bf6545aec50d081cfbbbbe51741e7aa3bd8b5755568cd1160c84ebb', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 26, 26, '2320eb54b82249ecd47ae6681bc2a784b033851d649c7dbd9491715f5b42cc94', '8c574247c6991221c075605fc44098e202ad1c9d3b709ef3d69fbe910f58c202', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 27, 27, '20c0b49a1760003c8790759b3258172ea7926af63e865e0b4e3362bfe318cbc4', '60118fce9510684e06c1511ecee0e44f470435d239a0ac0dd25792a790d182fe', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 28, 28, 'cfb00606f963ca3368c13fe48248062b48177b6eb8e4dc0b8aa61d28476d0d9a', 'bfa11db653b3bb1a39b4a9d952bb9b81b666c64200cb01e468edcfdb549a3ac5', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 29, 29, '169c85f9d074eef3978193256cd74baa46c6eb7f2e5528da99f27cc2f6b6612d', 'b68aeededeb1e346758fe9864f5d163350b9de898dea9f9e99e42048e1d8b7c2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 30, 30, '2b063dc2c94087978f938a79a994877bf534dc5d1bd9f50d7bbaef788798f8ee', 'b5b494ba3294f10e6af4098dac7ac5912285bc8eb512b298cd5db1805e1f974a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 31, 31, '1b08bb0d6db8ed966e1802564610481abff8ecb9fecd22d3aca0d992ea6449c8', '18d85c817f42f1b442aa3d6f5b9150b7e66baec452c1b3290028c76a41746b6e', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 32, 32, 'ad3e5f4b3980bdac487a4e93a36ebb83f76bb3ab4926f1f03b045dff0f865a2f', 'df3d035029b4d9bbf89ba25bcfc6032e0f1c969725b0c07588d5ad7d364b9105', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 33, 33, '6ba4fc27ce73b9c29bc930b1d66dc5fe3ed3c19e1496e7801080762900d715b3', '559ccf59f492a7b4ac7813340c4193fede28b1b7508407163971f2dff728db3d', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 34, 34, '916b5bcd4d7b52a563daf162906dea2e222c5fabbf47fff705785b2d04115331', '8e26f511b01e61e7f10bed8889ff43db53cadb61c0f36753b5b09586dc6ef2b2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 35, 35, '6615efb27d58592bb298482a9400e75d1de6a8ae193189962a75df89cf1d06a6', '3d5a923605f8371ee16d0a822a00d107bff93ac4ac1682bdd247f1367a9f03e1', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 36, 36, '154c086408715713f2dd8a6643caf5ad0c6107d3c32650630de0a30f1315ff7c', 'a5154328c37baf4135517ce9db3b85f296a1ee05a059ebee66bdb467d7f87a2a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 37, 37, '7a63ad450516bb76d92b58a45c0d642754e7cedc9c008387366624b476026954', '3671cf8dd758c8847f5c48c0189de05edcb0ed5145b2eabbbf737208219b0799', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 38, 38, '9394605b71f6567bcd6b622502b5f5b41594dd3262375b99b22ece0209e47305', '645da97759acd9aadbd2e34083064ded07b44badce242956de9a1c043414283d', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 39, 39, '48d3d83a700d546ccbf0bedc55c4302ff4aaa61ea3a9754da859be32a503089f', '2690ec57695a6f914884dc9b99c143a0a08795459522b08c03ef40f9681cce11', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 40, 40, '9f15f157f72b7d4f5e938c0f21d15aa5d3677358516c2c4e721952d87288b935', '3a179c75e7a9b1c5f0fb25a25e19890c88257740e79b63031e0301e0446399ba', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 41, 41, 'a53cba66d9ec5436001d4eff70eb96ef91802e16887e9b924561ee35979d7057', 'b9b55ecb9ec1ff6043ac59eb14f6a76246433a46804b3c7b4a2db2feaf738704', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 42, 42, 'afcbc5f37a22e7e29dfe509097a1d6e658b2eba51580784158beb415f3def628', '9c5d8ca43fa046cf6cdb2d41f3f6c0926795e0f80dd44f4f53ee6a24c6e92f70', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 43, 43, 'bac04260be6d8e0ac2f6312ad1894ed452bb448d9e1857bb3535a9ae8fd7cde3', 'cc611b9da31a1275edda4cad533888e62c07ae78b7901559304040a6401bc25c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 44, 44, '146756455453167ed88ba81ec40aaa9459be8c200205e4a197c58c4c2eb5d277', '2aaac8a58e0cc23507f7264bd25713af0f3182aa23738d0100a85b69888b12b9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 45, 45, '3cd3af0511c71e28c5cd17928c6d65a7fc35da6b014f99b24f26dc7e803de5c7', '2a73201a8da8d5f70567592946e796e60aa569d5955d38938aa7131214dc1cb2', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 46, 46, '1ee35578d35c3b8092897b2dd2d13e9b53684891a753efc84e5e5fa2754ccff6', '5028abdc55191feb24bc215f6daeb33f7ea13179a406003795983101227b6d10', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 47, 47, 'e565976bcae7391803393d98ccc67aa8f3ea3131cafa9977f7233bdd851cb78b', '5d4573209e1d00fb896988ff44cdcc296a91e477c884f7845cab9c64bf066224', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 48, 48, '35e24da97cb8052b8b3c98a02bf7b66652915b15d83febd6b016d3a1dd5e45ff', 'c3a053e6a1a287b4624e63df2d4c2af24b754d56e2bb88044a1127ab751440a9', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 49, 49, 'be4b1c1eeeecef7c889bb12595780cb1a3bb24cec7a2284770e24faedb7755bc', '6dd64f5fd602bca7d0883f68c1b70fa991f17f152ae1bd1d1278f1f7ec4a31ed', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 50, 50, '9477cc0789c76051ec572db3ccf6752ad49ceb1c5f6d2e515baa78427810a0ee', 'b4502a3973a8e024bab671807bd16534ca95a365078962fe178c6bbf286034c0', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 51, 51, '2889890e447bd12d67083ae57d35b0341929556242e562af91f712d9d40a095b', '8520438592a08893862957c56ac92ce124299dffac57773ccd3eeeb1564a590c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 52, 52, '0b27e2f703877b9aaa8be63bb4927d2c20950406cdaa9b27ab5e504546b904c0', '6213a21ceff9dc9d627f864d59001a5ea3dea296d988f03f95c56b02a6c8ab32', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 53, 53, 'aad057d4d4e5b92318089501af80b6225da262160be83b386a49b977947c1e0e', '9f13e9863eadc0a2c3700405f5b0acd948eef4da149546437aff8cc809d7e937', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 54, 54, 'e0b9993e043f5302379457c9670f7fb0468bfb6e94a94332e08b2b7b2e5f9577', '8eb49d791459a65200b55ba6912cef2e564ed1ad74f0eeeb2abf75a240a7f2e0', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 55, 55, '33b0f12fe283f0457e6ae9771ba830eaec15d046e9a31a44f002223027deded4', '8db703c1b5a4b05294ebf90ca6b6f4deb547778d641a46c68d012afd90eeaf12', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 56, 56, '08fa86731040f2ba4013b003d1f8e8f7621a37d44ca9c8f3254d64711eb64244', '122f4adfad5856fb75bd91a34f99ca362542a0cff007dbb1e591faec7f77ba3d', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 57, 57, '7dd5cf90541569457f71755c2edb0031ee6c7238c51385cbe816a79b40a86c79', '9a0d54b3945ee298189b0b88ed129bce3d801082bc98fb1845f3103d564ba05c', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 58, 58, 'efc1b346b72b20e35a37a0890dd8a8a0c6f7e4e662986d6abd49af64cfff3a5c', '193f4d7ce2b53cf0ed8c782b62f17013b636af955201f97212b44da98a56767a', '2026-11-02 00:00:00+00');
INSERT INTO public.audit_seal VALUES ('T1', 59, 59, 'fc86f57560781cfd672ee1dd167046c15fd1a52ffa53e2ee921f21e1e49de78a', '368be4c202538907de9b54a0c881898918ccb4cf7b3c27816c0ace3238509e71', '2026-11-02 00:00:00+00');


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

INSERT INTO public.campaign VALUES ('influencer', 'Open', 'open', 'active', NULL, 'UMAYA', 'CGLOW', false, 'Europe/Berlin', '2027-01-01', '2027-01-01', 14, 300000, 'EUR', 2, '["beauty"]', NULL, NULL, NULL, false, 100000, NULL, NULL, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:22+00', 2, 'T1', 0, 0, NULL, NULL, false, NULL, NULL, 'posts', false);
INSERT INTO public.campaign VALUES ('social_media', 'Sunday', 'sunday', 'preparing', NULL, 'UMAYA', 'CSUN', false, 'Europe/Berlin', '2027-01-01', '2027-01-01', 14, 10000, 'EUR', 3, '[]', NULL, NULL, NULL, true, NULL, NULL, NULL, false, false, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1', 0, 0, NULL, '{"levels": [{"role": "marketing_manager", "people": [], "needed": "any", "part": null}, {"role": null, "people": ["UMEMO"], "needed": "any", "part": null}], "side_by_side": false, "advisers": {"role": null, "people": []}, "stands": false}', false, NULL, NULL, 'posts', false);
INSERT INTO public.campaign VALUES ('influencer', 'Glow', 'glow', 'completed', '2027-01-01 09:00:22+00', 'UMAYA', 'CGLOW', false, 'Europe/Berlin', '2026-11-02', '2026-11-30', 14, 300000, 'EUR', 1, '["beauty"]', NULL, NULL, NULL, false, 100000, NULL, NULL, false, false, false, NULL, NULL, NULL, 75000, 12000, 29, 0.241667, NULL, 400000, 433.333333, 'UMAYA', '2026-11-02 09:00:00+00', 1, 'T1', 0, 1, NULL, NULL, false, NULL, NULL, 'posts', false);


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
INSERT INTO public.card VALUES (1, 'team_task', 6, NULL, NULL, NULL, 4, 0, NULL, NULL, 0, NULL, NULL, NULL, 14, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 7, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 15, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 10, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 20, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'campaign', 2, NULL, NULL, NULL, 18, 0, NULL, NULL, 0, NULL, NULL, NULL, 13, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 8, NULL, NULL, NULL, 14, 0, NULL, NULL, 0, NULL, NULL, NULL, 16, 'T1', NULL);
INSERT INTO public.card VALUES (2, 'prompt', 3, NULL, NULL, NULL, 13, 0, NULL, NULL, 0, NULL, NULL, NULL, 17, 'T1', NULL);
INSERT INTO public.card VALUES (3, 'prompt', 4, NULL, NULL, NULL, 13, 0, NULL, NULL, 0, NULL, NULL, NULL, 18, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 9, NULL, NULL, NULL, 12, 0, NULL, NULL, 0, NULL, NULL, NULL, 19, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 5, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 21, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'team_task', 11, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 22, 'T1', NULL);
INSERT INTO public.card VALUES (5, 'prompt', 5, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 23, 'T1', NULL);
INSERT INTO public.card VALUES (5, 'prompt', 6, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 24, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'notice', 6, NULL, NULL, NULL, 2, 0, NULL, NULL, 0, NULL, NULL, NULL, 25, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'prompt', 7, NULL, NULL, NULL, 2, 0, NULL, NULL, 0, NULL, NULL, NULL, 26, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'campaign', 1, NULL, NULL, NULL, 20, 0, NULL, NULL, 0, NULL, NULL, NULL, 1, 'T1', NULL);
INSERT INTO public.card VALUES (2, 'prompt', 1, NULL, NULL, NULL, 14, 0, NULL, NULL, 0, NULL, NULL, NULL, 5, 'T1', NULL);
INSERT INTO public.card VALUES (3, 'prompt', 2, NULL, NULL, NULL, 14, 0, NULL, NULL, 0, NULL, NULL, NULL, 6, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 1, NULL, NULL, NULL, 8, 0, NULL, NULL, 0, NULL, NULL, NULL, 9, 'T1', NULL);
INSERT INTO public.card VALUES (5, 'notice', 2, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 10, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'notice', 3, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 11, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 4, NULL, NULL, NULL, 7, 0, NULL, NULL, 0, NULL, NULL, NULL, 12, 'T1', NULL);
INSERT INTO public.card VALUES (5, 'notice', 10, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 37, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 11, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 38, 'T1', NULL);
INSERT INTO public.card VALUES (1, 'notice', 12, NULL, NULL, NULL, 3, 0, NULL, NULL, 0, NULL, NULL, NULL, 39, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 13, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 40, 'T1', NULL);
INSERT INTO public.card VALUES (7, 'notice', 14, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 41, 'T1', NULL);
INSERT INTO public.card VALUES (6, 'team_task', 14, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 28, 'T1', NULL);
INSERT INTO public.card VALUES (6, 'team_task', 17, NULL, NULL, NULL, 6, 0, NULL, NULL, 0, NULL, NULL, NULL, 32, 'T1', NULL);
INSERT INTO public.card VALUES (9, 'prompt', 10, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 33, 'T1', NULL);
INSERT INTO public.card VALUES (10, 'prompt', 11, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 34, 'T1', NULL);
INSERT INTO public.card VALUES (6, 'campaign', 3, NULL, NULL, NULL, 11, 0, NULL, NULL, 0, NULL, NULL, NULL, 27, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'prompt', 8, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 29, 'T1', NULL);
INSERT INTO public.card VALUES (7, 'prompt', 9, NULL, NULL, NULL, 10, 0, NULL, NULL, 0, NULL, NULL, NULL, 30, 'T1', NULL);
INSERT INTO public.card VALUES (8, 'notice', 7, NULL, NULL, NULL, 9, 0, NULL, NULL, 0, NULL, NULL, NULL, 31, 'T1', NULL);
INSERT INTO public.card VALUES (9, 'notice', 8, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 35, 'T1', NULL);
INSERT INTO public.card VALUES (10, 'notice', 9, NULL, NULL, NULL, 5, 0, NULL, NULL, 0, NULL, NULL, NULL, 36, 'T1', NULL);
INSERT INTO public.card VALUES (4, 'notice', 15, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 42, 'T1', NULL);
INSERT INTO public.card VALUES (7, 'notice', 16, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 43, 'T1', NULL);
INSERT INTO public.card VALUES (11, 'notice', 17, NULL, NULL, NULL, 1, 0, NULL, NULL, 0, NULL, NULL, NULL, 44, 'T1', NULL);


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

INSERT INTO public.deliverable VALUES (1, 1, NULL, 1, 'Reel by @glow12', 'instagram', 'reel', 'published', NULL, NULL, NULL, 0, NULL, NULL, 1, 1, 1, 2, 1, 2, 'https://instagram.example/p/1', '2026-11-02 09:00:22+00', NULL, '2026-11-02 09:00:11+00', 1, 'T1', '7ee32225ec9e5c0d38e9ea4ff3d9d83f248d45b62365b487e7400c16801fd84a', 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.deliverable VALUES (2, 2, NULL, 1, 'Reel by @glow12', 'instagram', 'reel', 'ready_for_review', NULL, NULL, NULL, 0, NULL, NULL, 1, NULL, 3, 4, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:33+00', 2, 'T1', NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.deliverable VALUES (2, 4, NULL, 2, 'Reel by @glow10', 'instagram', 'reel', 'planned', NULL, NULL, NULL, 0, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:44+00', 3, 'T1', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public.deliverable VALUES (3, NULL, 1, 1, 'Slow mornings · Instagram post', 'instagram', 'post', 'ready_for_review', NULL, '2027-01-01', '2027-01-01 22:00:00+00', 1, 'ready_for_review', 'ready_for_review', 1, NULL, 5, 6, NULL, NULL, NULL, NULL, NULL, '2027-01-01 09:00:55+00', 4, 'T1', NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false);


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

INSERT INTO public.import_run VALUES ('influencers', NULL, 'more.csv', 'done', 2, 0, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 1, 'T1', 0, 0, NULL, NULL, NULL);
INSERT INTO public.import_run VALUES ('influencers', NULL, 'influencers.csv', 'running', 0, 0, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 2, 'T1', 0, 0, NULL, NULL, NULL);
INSERT INTO public.import_run VALUES ('results', 1, 'results.csv', 'running', 0, 0, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 3, 'T1', 0, 0, NULL, NULL, NULL);
INSERT INTO public.import_run VALUES ('results', 1, 'results.csv', 'done', 0, 1, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 4, 'T1', 0, 1, NULL, NULL, NULL);
INSERT INTO public.import_run VALUES ('results', 1, 'corrected.csv', 'done', 0, 1, 0, 0, 'UMAYA', '2027-01-01 09:00:55+00', 5, 'T1', 0, 1, NULL, NULL, NULL);


--
-- Data for Name: influencer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.influencer VALUES ('glow1', 'glow1', 'instagram', 'Ana 1', '["beauty"]', 1000, 'ana1@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 1, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow2', 'glow2', 'instagram', 'Ana 2', '["beauty"]', 2000, 'ana2@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 2, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow3', 'glow3', 'instagram', 'Ana 3', '["beauty"]', 3000, 'ana3@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 3, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow4', 'glow4', 'instagram', 'Ana 4', '["beauty"]', 4000, 'ana4@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 4, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow5', 'glow5', 'instagram', 'Ana 5', '["beauty"]', 5000, 'ana5@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 5, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow6', 'glow6', 'instagram', 'Ana 6', '["beauty"]', 6000, 'ana6@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 6, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow7', 'glow7', 'instagram', 'Ana 7', '["beauty"]', 7000, 'ana7@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 7, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow8', 'glow8', 'instagram', 'Ana 8', '["beauty"]', 8000, 'ana8@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 8, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow9', 'glow9', 'instagram', 'Ana 9', '["beauty"]', 9000, 'ana9@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 9, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow10', 'glow10', 'instagram', 'Ana 10', '["beauty"]', 10000, 'ana10@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 10, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow11', 'glow11', 'instagram', 'Ana 11', '["beauty"]', 11000, 'ana11@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 11, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow12', 'glow12', 'instagram', 'Ana 12', '["beauty"]', 12000, 'ana12@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UADA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 12, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow900', 'glow900', 'instagram', 'Ana 900', '["beauty"]', 900000, 'ana900@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UMAYA', '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 13, 'T1', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.influencer VALUES ('glow901', 'glow901', 'instagram', 'Ana 901', '["beauty"]', 901000, 'ana901@creators.example', NULL, NULL, 'DE', 'new', NULL, 'UMAYA', '2027-01-01 09:00:55+00', '2027-01-01 09:00:55+00', 14, 'T1', NULL, NULL, NULL, NULL, NULL);


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
-- Data for Name: influencer_pair; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.influencer_pair VALUES (1, 2, 'different', '{}', 'UMAYA', '2027-01-01 09:00:55+00', NULL, NULL, 1, 'T1');


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

INSERT INTO public.link_token VALUES ('86cba7d592dccff06ecaecc828e1d76b07ee682723e2fc36edfec87f7d6e29c3', 'T1', 1, '2027-01-01 09:00:33+00');
INSERT INTO public.link_token VALUES ('34cd77ec9ad3da0ed928d6a6b29352ad0d5a6ba687d96bbc6a5964e3706ce3ba', 'T1', 2, '2027-01-01 09:00:55+00');


--
-- Data for Name: mail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mail VALUES (1, 'brief', 'ana12@creators.example', '{}', 1, NULL, NULL, '<9c994ced-4916-43c6-a18b-46c456c41232@greenlight>', NULL, NULL, 'sent', 'greenlight', '2026-11-02 09:00:11+00', '2026-11-02 09:00:11+00', 0, '2026-11-02 09:00:11+00', NULL, NULL, NULL, 1, 'T1');
INSERT INTO public.mail VALUES (1, 'approved', 'ana12@creators.example', '{"reason": "It must be so.", "round": 1}', 1, 1, NULL, '<35970523-2825-43e7-b676-acc975cbab8a@greenlight>', NULL, NULL, 'sent', 'greenlight', '2026-11-02 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2026-11-02 09:00:22+00', NULL, NULL, NULL, 2, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 1, '<2e7489c5-ecb2-4117-822d-4bb7cad3016a@greenlight>', NULL, NULL, 'sent', 'UCLEO', '2027-01-01 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2027-01-02 09:00:22+00', NULL, NULL, NULL, 3, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 1, '<bdaf5885-f235-47ae-9aa8-6e61c8a2d44f@greenlight>', NULL, NULL, 'sent', 'UCLEO', '2027-01-01 09:00:22+00', '2027-01-01 09:00:33+00', 0, '2027-01-02 09:00:22+00', NULL, NULL, NULL, 4, 'T1');
INSERT INTO public.mail VALUES (2, 'brief', 'ana12@creators.example', '{}', 2, NULL, NULL, '<a6ae7e4f-0c17-4a19-93d4-e219ab60c711@greenlight>', NULL, NULL, 'sent', 'greenlight', '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 0, '2027-01-01 09:00:33+00', NULL, NULL, NULL, 5, 'T1');
INSERT INTO public.mail VALUES (2, 'brief', 'ana10@creators.example', '{}', 4, NULL, NULL, '<82f3e73b-272b-4ccb-abc0-757c39c07ad8@greenlight>', NULL, NULL, 'failed', 'greenlight', '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 0, '2027-01-01 09:00:44+00', NULL, NULL, '550 no such mailbox', 6, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 2, '<f9152201-66a7-4981-9ccf-b0064b115cc2@greenlight>', NULL, NULL, 'stopped', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, 'A newer version of the report came before this was sent.', 7, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 2, '<0ede169d-0831-4c47-8e6d-f2dc2b786d57@greenlight>', NULL, NULL, 'stopped', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, 'A newer version of the report came before this was sent.', 8, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'dora@acme.example', '{"with_money": true}', NULL, NULL, 3, '<d1e34b57-b44c-4a57-8bd3-2531fcdd969b@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, NULL, 9, 'T1');
INSERT INTO public.mail VALUES (1, 'report', 'board@acme.example', '{"with_money": true}', NULL, NULL, 3, '<2778949f-91ea-41ac-93c1-8cb3f68d1862@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 10:00:55+00', NULL, NULL, NULL, 10, 'T1');
INSERT INTO public.mail VALUES (2, 'to_decide', 'ana@client.example', '{"client": 1}', NULL, NULL, NULL, '<294147f5-3333-4dce-822b-091c10dd1040@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 09:00:55+00', NULL, NULL, NULL, 11, 'T1');
INSERT INTO public.mail VALUES (2, 'shortlist', 'ana@client.example', '{"client": 1, "link": 3}', NULL, NULL, NULL, '<0ed7e6fb-089e-4b67-bdfd-d6f8bdd73f75@greenlight>', NULL, NULL, 'queued', 'UMAYA', '2027-01-01 09:00:55+00', NULL, 0, '2027-01-01 09:00:55+00', NULL, NULL, NULL, 12, 'T1');


--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES (1, 'may_finish_without', '{"campaign": "Glow", "campaign_id": 1, "settled": "The campaign is completed."}', '2027-01-01 09:00:22+00', 1, 'T1');
INSERT INTO public.notice VALUES (1, 'report_note', '{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "conclusion": "Within budget (25 %), reach goal missed by 88,000; ROI +433 %, 1 of 1 post measured.", "mails": 2, "until": "2027-01-02T09:00:22+00:00", "settled": "The report has gone out. A note now reaches those who read it in Slack."}', '2027-01-01 09:00:22+00', 4, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": true, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [], "files": true}', '2027-01-01 09:00:22+00', 2, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 1, "campaign_id": 1, "number": 1, "with_money": false, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [], "files": true}', '2027-01-01 09:00:22+00', 3, 'T1');
INSERT INTO public.notice VALUES (2, 'mail_failed', '{"campaign": "Open", "mail_id": 6, "to": "ana10@creators.example", "kind": "brief", "why": "550 no such mailbox"}', '2027-01-01 09:00:44+00', 5, 'T1');
INSERT INTO public.notice VALUES (2, 'nudge', '{"campaign": "Open", "by": "UCLEO", "task": 9, "words": "Contact @glow11 and agree terms", "since": "2027-01-01T09:00:33+00:00", "due_at": "2027-01-08T17:00:00+00:00", "teams": ["UMAYA", "UMILO"]}', '2027-01-01 09:00:55+00', 6, 'T1');
INSERT INTO public.notice VALUES (3, 'ideas_decided', '{"campaign": "Sunday", "campaign_id": 3, "ideas": [{"theme": "Slow mornings", "state": "approved", "by": "UMAYA", "reason": null}]}', '2027-01-01 09:00:55+00', 7, 'T1');
INSERT INTO public.notice VALUES (3, 'comment', '{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA", "readers": "team"}', '2027-01-01 09:00:55+00', 8, 'T1');
INSERT INTO public.notice VALUES (3, 'comment', '{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA", "readers": "team"}', '2027-01-01 09:00:55+00', 9, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": true, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}', '2027-01-01 09:00:55+00', 10, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": true, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}', '2027-01-01 09:00:55+00', 11, 'T1');
INSERT INTO public.notice VALUES (1, 'report', '{"campaign": "Glow", "report_id": 3, "campaign_id": 1, "number": 3, "with_money": false, "schema": 3, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null, "changed": [["total_engagements", "Total engagements: 527 \u2192 29"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.24 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac25.86"], ["total_likes", "Total likes: 500 \u2192 2"]], "compared_with": 1, "is_late": true}', '2027-01-01 09:00:55+00', 12, 'T1');
INSERT INTO public.notice VALUES (NULL, 'proposed', '{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}', '2027-01-01 09:00:55+00', 13, 'T1');
INSERT INTO public.notice VALUES (NULL, 'proposed', '{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}', '2027-01-01 09:00:55+00', 14, 'T1');
INSERT INTO public.notice VALUES (2, 'creators_judged', '{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}', '2027-01-01 09:00:55+00', 15, 'T1');
INSERT INTO public.notice VALUES (2, 'creators_judged', '{"campaign": "Open", "by": "Ana Ruiz (client)", "said": [["glow11", "yes", "Fits."], ["glow9", "yes", "Fits."]]}', '2027-01-01 09:00:55+00', 16, 'T1');
INSERT INTO public.notice VALUES (NULL, 'away', '{"to": "UMEMO", "absent": "UMILO", "delegate": "UMEMO", "until": "2027-01-02T00:00:00+00:00", "by": "UMILO"}', '2027-01-01 09:00:55+00', 17, 'T1');


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

INSERT INTO public.participation VALUES (1, 12, 'completed', 12000, 1, NULL, NULL, NULL, NULL, 'UMAYA', '2026-11-02 09:00:00+00', '2026-11-02 09:00:00+00', 1, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.participation VALUES (2, 12, 'content_submitted', 12000, 2, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:22+00', '2027-01-01 09:00:22+00', 2, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.participation VALUES (2, 11, 'negotiating', 11000, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 3, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.participation VALUES (2, 10, 'agreed', 10000, 4, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:33+00', '2027-01-01 09:00:33+00', 4, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.participation VALUES (2, 9, 'negotiating', 9000, NULL, NULL, NULL, NULL, NULL, 'UMAYA', '2027-01-01 09:00:44+00', '2027-01-01 09:00:44+00', 5, 'T1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


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

INSERT INTO public.report VALUES (1, 1, '2027-01-01 09:00:22+00', '{"schema": 3, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null}', 1, 'T1', NULL, NULL, NULL);
INSERT INTO public.report VALUES (1, 2, '2027-01-01 09:00:55+00', '{"schema": 3, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null}', 2, 'T1', NULL, NULL, NULL);
INSERT INTO public.report VALUES (1, 3, '2027-01-01 09:00:55+00', '{"schema": 3, "campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 29, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 29, "most": 29}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "29/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 29, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "29/120", "most": "29/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/29", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 29, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/29", "most": "75000/29"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpm_by_views", "name": "Cost per thousand views (CPM by views)", "unit": "price", "value": null, "formula": "cost / (views / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["views", 0, 1, "posts"]], "currency": "EUR", "why_not": "No views recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 2, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 2, "most": 2}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "participation": 1, "platform": "instagram", "permalink": "https://instagram.example/p/1", "published_at": "2026-11-02T09:00:22+00:00", "engagements": 29, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 2, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "to_come": {}, "creators": [{"participation": 1, "handle": "glow12", "platform": "instagram", "followers": 12000, "fee_minor": 50000, "shipping_minor": 0}], "rights": [], "steps": [{"step": "initialize", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "shortlist", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:00+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outreach", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "contact", "opened_at": "2026-11-02T09:00:00+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "brief", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:11+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "review", "opened_at": "2026-11-02T09:00:11+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "outcome", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "cost", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "reach", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2026-11-02T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "metrics", "opened_at": "2026-11-02T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "rate", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "results", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "report", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "notify", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}, {"step": "archive", "opened_at": "2027-01-01T09:00:22+00:00", "closed_at": "2027-01-01T09:00:22+00:00", "paused_seconds": 0, "taken_back": false}], "rounds": [], "time_zone": "Europe/Berlin", "picture": null, "benchmark": null}', 3, 'T1', NULL, NULL, NULL);


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
-- Data for Name: source_fetch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.source_fetch VALUES ('bluesky', NULL, 1, NULL, '2027-01-01 09:00:55+00', NULL, NULL, 0, NULL, 1, 'T1');
INSERT INTO public.source_fetch VALUES ('bluesky', 1, NULL, NULL, '2027-01-01 09:00:55+00', NULL, NULL, 0, NULL, 2, 'T1');
INSERT INTO public.source_fetch VALUES ('analytics', NULL, NULL, 1, '2027-01-01 09:00:55+00', NULL, NULL, 0, NULL, 3, 'T1');


--
-- Data for Name: source_state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.source_state VALUES ('T1', 'bluesky', NULL, 0, NULL, '2027-01-01 09:00:55+00', NULL, NULL);


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

INSERT INTO public.task VALUES (1, 'outreach', 'choose', 'marketing_manager', NULL, NULL, NULL, 'done', '2026-11-02 09:00:00+00', '2026-11-04 17:00:00+00', '2026-11-02 09:00:00+00', 'UMAYA', 'Influencers are chosen', 1, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (1, 'outreach', 'outreach', 'marketing_manager', NULL, 1, NULL, 'done', '2026-11-02 09:00:00+00', '2026-11-09 17:00:00+00', '2026-11-02 09:00:11+00', 'greenlight', '@glow12 agreed', 2, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (1, 'review', 'review', 'content_specialist', NULL, NULL, 1, 'done', '2026-11-02 09:00:11+00', '2026-11-04 17:00:00+00', '2026-11-02 09:00:22+00', 'UCLEO', 'approved by <@UCLEO>', 3, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (1, 'outcome', 'publish', 'content_specialist', NULL, NULL, 1, 'done', '2026-11-02 09:00:22+00', '2026-11-30 17:00:00+00', '2026-11-02 09:00:22+00', 'UCLEO', 'Published', 4, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (1, 'metrics', 'results', 'content_specialist', NULL, NULL, NULL, 'done', '2027-01-01 09:00:22+00', '2026-12-21 23:00:00+00', '2027-01-01 09:00:22+00', 'UCLEO', 'All results are in', 5, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'choose', 'marketing_manager', NULL, NULL, NULL, 'done', '2027-01-01 09:00:22+00', '2027-01-05 17:00:00+00', '2027-01-01 09:00:22+00', 'UMAYA', 'Influencers are chosen', 6, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', NULL, 2, NULL, 'done', '2027-01-01 09:00:22+00', '2027-01-08 17:00:00+00', '2027-01-01 09:00:33+00', 'greenlight', '@glow12 agreed', 7, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'review', 'review', 'content_specialist', NULL, NULL, 2, 'open', '2027-01-01 09:00:33+00', '2027-01-05 17:00:00+00', NULL, NULL, NULL, 8, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', NULL, 4, NULL, 'done', '2027-01-01 09:00:33+00', '2027-01-08 17:00:00+00', '2027-01-01 09:00:44+00', 'greenlight', '@glow10 agreed', 10, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', NULL, 5, NULL, 'open', '2027-01-01 09:00:44+00', '2027-01-08 17:00:00+00', NULL, NULL, NULL, 11, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'overspend', 'marketing_director', NULL, 5, NULL, 'open', '2027-01-01 09:00:44+00', '2027-01-05 17:00:00+00', NULL, NULL, NULL, 12, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, '', 'budget_raise', 'marketing_director', NULL, NULL, NULL, 'open', '2027-01-01 09:00:55+00', '2027-01-05 17:00:00+00', NULL, NULL, NULL, 13, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (2, 'outreach', 'outreach', 'marketing_manager', 'UMAYA', 3, NULL, 'open', '2027-01-01 09:00:33+00', '2027-01-08 17:00:00+00', NULL, NULL, NULL, 9, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'ideation', 'decide_ideas', 'marketing_manager', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-04 17:00:00+00', '2027-01-01 09:00:55+00', 'UMAYA', 'All ideas are decided on: <@UMAYA> approved “Slow mornings”.', 15, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'ideation', 'ideate', 'creative_team', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-06 17:00:00+00', '2027-01-01 09:00:55+00', 'UCREA', '1 idea approved', 14, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'ideation', 'end_ideation', 'marketing_manager', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-04 17:00:00+00', '2027-01-01 09:00:55+00', 'UCREA', '1 idea approved', 16, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'calendar', 'plan', 'creative_team', NULL, NULL, NULL, 'done', '2027-01-01 09:00:55+00', '2027-01-06 17:00:00+00', '2027-01-01 09:00:55+00', 'UCREA', '1 post planned', 17, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'design', 'design', 'design_team', NULL, NULL, 4, 'done', '2027-01-01 09:00:55+00', '2027-01-01 15:30:27.5+00', '2027-01-01 09:00:55+00', 'UDESI', 'Uploaded', 18, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'copy', 'copy', 'copywriter', NULL, NULL, 4, 'done', '2027-01-01 09:00:55+00', '2027-01-01 15:30:27.5+00', '2027-01-01 09:00:55+00', 'UWREN', 'Ready for Review', 19, 'T1', NULL, NULL, NULL, NULL);
INSERT INTO public.task VALUES (3, 'approval', 'approve', 'marketing_manager', NULL, NULL, 4, 'open', '2027-01-01 09:00:55+00', '2027-01-01 20:00:00+00', NULL, NULL, NULL, 20, 'T1', NULL, NULL, NULL, NULL);


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

INSERT INTO public.workspace VALUES ('T1', 'Acme', 'UBOT', 'UADA', false, '2026-11-02 09:00:00+00', NULL, NULL, NULL, NULL, NULL);


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
-- Name: attributed_revenue_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.attributed_revenue_id_seq', 1, true);


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

SELECT pg_catalog.setval('public.card_id_seq', 44, true);


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
-- Name: influencer_pair_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.influencer_pair_id_seq', 1, true);


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

SELECT pg_catalog.setval('public.notice_id_seq', 17, true);


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
-- Name: source_fetch_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.source_fetch_id_seq', 3, true);


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
-- Name: attributed_revenue pk_attributed_revenue; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attributed_revenue
    ADD CONSTRAINT pk_attributed_revenue PRIMARY KEY (id);


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
-- Name: influencer_pair pk_influencer_pair; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_pair
    ADD CONSTRAINT pk_influencer_pair PRIMARY KEY (id);


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
-- Name: source_fetch pk_source_fetch; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_fetch
    ADD CONSTRAINT pk_source_fetch PRIMARY KEY (id);


--
-- Name: source_state pk_source_state; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_state
    ADD CONSTRAINT pk_source_state PRIMARY KEY (workspace_id, source);


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
-- Name: attributed_revenue uq_attributed_revenue_import_run_id_participation_id_ba_5720; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attributed_revenue
    ADD CONSTRAINT uq_attributed_revenue_import_run_id_participation_id_ba_5720 UNIQUE (import_run_id, participation_id, basis, measured_on);


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
-- Name: source_fetch uq_source_fetch_campaign_id_source; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_fetch
    ADD CONSTRAINT uq_source_fetch_campaign_id_source UNIQUE (campaign_id, source);


--
-- Name: source_fetch uq_source_fetch_deliverable_id_source; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_fetch
    ADD CONSTRAINT uq_source_fetch_deliverable_id_source UNIQUE (deliverable_id, source);


--
-- Name: source_fetch uq_source_fetch_influencer_id_source; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_fetch
    ADD CONSTRAINT uq_source_fetch_influencer_id_source UNIQUE (influencer_id, source);


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
-- Name: ix_attributed_revenue_participation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attributed_revenue_participation_id ON public.attributed_revenue USING btree (participation_id);


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
-- Name: ix_influencer_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_influencer_account ON public.influencer USING btree (workspace_id, platform, account_id) WHERE (account_id IS NOT NULL);


--
-- Name: ix_influencer_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_influencer_email ON public.influencer USING btree (workspace_id, email) WHERE (email IS NOT NULL);


--
-- Name: ix_influencer_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_influencer_merged ON public.influencer USING btree (workspace_id, merged_into_id) WHERE (merged_into_id IS NOT NULL);


--
-- Name: ix_influencer_niche_workspace_id_niche_influencer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_influencer_niche_workspace_id_niche_influencer_id ON public.influencer_niche USING btree (workspace_id, niche, influencer_id);


--
-- Name: ix_influencer_pair_kept_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_influencer_pair_kept_id ON public.influencer_pair USING btree (kept_id);


--
-- Name: ix_influencer_pair_other_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_influencer_pair_other_id ON public.influencer_pair USING btree (other_id);


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
-- Name: ix_source_fetch_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_source_fetch_due ON public.source_fetch USING btree (workspace_id, source, next_attempt_at) WHERE (next_attempt_at IS NOT NULL);


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
-- Name: uq_participation_code; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_participation_code ON public.participation USING btree (workspace_id, code_key) WHERE (code_key IS NOT NULL);


--
-- Name: uq_participation_utm; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_participation_utm ON public.participation USING btree (workspace_id, utm_key) WHERE (utm_key IS NOT NULL);


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
-- Name: attributed_revenue fk_attributed_revenue_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attributed_revenue
    ADD CONSTRAINT fk_attributed_revenue_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: attributed_revenue fk_attributed_revenue_workspace_id_import_run_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attributed_revenue
    ADD CONSTRAINT fk_attributed_revenue_workspace_id_import_run_id FOREIGN KEY (workspace_id, import_run_id) REFERENCES public.import_run(workspace_id, id);


--
-- Name: attributed_revenue fk_attributed_revenue_workspace_id_participation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attributed_revenue
    ADD CONSTRAINT fk_attributed_revenue_workspace_id_participation_id FOREIGN KEY (workspace_id, participation_id) REFERENCES public.participation(workspace_id, id);


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
-- Name: influencer_pair fk_influencer_pair_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_pair
    ADD CONSTRAINT fk_influencer_pair_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: influencer_pair fk_influencer_pair_workspace_id_kept_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_pair
    ADD CONSTRAINT fk_influencer_pair_workspace_id_kept_id FOREIGN KEY (workspace_id, kept_id) REFERENCES public.influencer(workspace_id, id);


--
-- Name: influencer_pair fk_influencer_pair_workspace_id_other_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.influencer_pair
    ADD CONSTRAINT fk_influencer_pair_workspace_id_other_id FOREIGN KEY (workspace_id, other_id) REFERENCES public.influencer(workspace_id, id);


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
-- Name: source_fetch fk_source_fetch_workspace_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_fetch
    ADD CONSTRAINT fk_source_fetch_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.workspace(id);


--
-- Name: source_fetch fk_source_fetch_workspace_id_campaign_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_fetch
    ADD CONSTRAINT fk_source_fetch_workspace_id_campaign_id FOREIGN KEY (workspace_id, campaign_id) REFERENCES public.campaign(workspace_id, id);


--
-- Name: source_fetch fk_source_fetch_workspace_id_deliverable_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_fetch
    ADD CONSTRAINT fk_source_fetch_workspace_id_deliverable_id FOREIGN KEY (workspace_id, deliverable_id) REFERENCES public.deliverable(workspace_id, id);


--
-- Name: source_fetch fk_source_fetch_workspace_id_influencer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_fetch
    ADD CONSTRAINT fk_source_fetch_workspace_id_influencer_id FOREIGN KEY (workspace_id, influencer_id) REFERENCES public.influencer(workspace_id, id);


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

\unrestrict 19myAoEQXh6eFaBscELtsUvT6PqlZltf50vzIXybWyPIajcm0tIwgvKhSvrDTqR


"""Results: the posts of a campaign with what is known of each, and the form for one of them."""

from collections.abc import Mapping, Sequence
from datetime import date

from campaigns.core.wording import capitalized
from campaigns.files import TYPES
from campaigns.reporting.performance import METRICS, PostPerformance
from campaigns.sources.standing import Standing
from handlers.blocks.items.reporting.results import final_rule
from handlers.blocks.kit.elements import Blocks, View, actions, button, confirm, context, modal, section
from handlers.blocks.kit.inputs import date_input, file_input, text_input
from handlers.blocks.kit.openers import open_post
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.text import day, link, literal, moment
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from storage.models import Campaign, Deliverable

A_PAGE = 20


def results_list(
    campaign: Campaign,
    published: Sequence[PostPerformance],
    unpublished: Sequence[Deliverable],
    *,
    with_money: bool,
    may_enter: bool,
    final_from: date | None = None,
    page: int = 0,
    fetched: Sequence[Standing] | None = None,
) -> View:
    """A page of the posts: what is known of those published, and which still lack their link.

    `fetched` is how the sources stand that are asked; None where no source is set up for any of the posts.
    From the campaign's end on, results are final that go up to `final_from` or later.
    """
    posts = [_published(one, page, with_money=with_money, may_enter=may_enter) for one in published]
    posts += [_unpublished(one, may_enter=may_enter) for one in unpublished]
    page = min(page, max(0, -(-len(posts) // A_PAGE) - 1))
    blocks: Blocks = [
        section(f"*{literal(campaign.name, 100)}*\n{_about(published, unpublished, final_from)}")
    ]
    if may_enter and published:
        mine = Reference(campaign=campaign.id)
        blocks.append(
            actions(
                button("Upload file…", ActionId.UPLOAD_RESULTS, mine),
                button("Imports", ActionId.SHOW_IMPORTS, mine),
                None
                if fetched is None
                else button("Fetch now", ActionId.FETCH_RESULTS, mine, confirm=_ASKED),
            )
        )
    blocks += [context(_fetched(one)) for one in fetched or ()]
    blocks += [block for post in posts[page * A_PAGE : (page + 1) * A_PAGE] for block in post]
    blocks += paging(f"results:{campaign.id}", page, len(posts), A_PAGE)
    return modal(None, "Results", blocks, reference=Reference(campaign=campaign.id))


_ASKED = confirm(
    "Fetch figures now?",
    "They come within minutes. If every post is measured then and the campaign waits for nothing else, it ends.",
    "Fetch them",
)


def _fetched(one: Standing) -> str:
    """How a source stands: what it has not reported is unknown, and never zero."""
    when = f", last {moment(one.fetched_at)}" if one.fetched_at else ""
    troubled = f"; {one.troubled} could not be fetched (the post says why)" if one.troubled else ""
    problem = f"\n⚠️ {literal(one.problem, 300)}" if one.problem else ""
    return f"{one.source.label}: {one.answered} of {one.posts} posts fetched{when}{troubled}{problem}"


def _about(
    published: Sequence[PostPerformance], unpublished: Sequence[Deliverable], final_from: date | None
) -> str:
    if not published and not unpublished:
        return "No post is published yet. Results can be entered when the link of a post is recorded."
    known = sum(one.measured_on is not None for one in published)
    words = f"Results known for {known} of {len(published)} published posts"
    if final_from is None:
        return words
    final = sum(one.measured_on is not None and one.measured_on >= final_from for one in published)
    return f"{words}, final for {final}\n{final_rule(final_from)}"


def _published(one: PostPerformance, page: int, *, with_money: bool, may_enter: bool) -> Blocks:
    post = one.deliverable
    text = f"*{post.number}. {literal(post.title)}*\n{known_of(one, with_money=with_money)}"
    if post.permalink:
        text += f"\n{link(post.permalink, post.permalink)}"
    enter = button("Enter…", ActionId.ENTER_RESULTS, Reference(deliverable=post.id, page=page))
    return [section(text), actions(enter if may_enter else None, open_post(post.id))]


def known_of(one: PostPerformance, *, with_money: bool) -> str:
    """What is known of a post, and up to which day; unknown is left out, never zero."""
    if one.measured_on is None:
        return "No results are entered yet."
    parts = [
        f"{metric} {value:,}" for metric in METRICS if (value := one.measured.metric(metric)) is not None
    ]
    if with_money and one.revenue is not None:
        parts.append(f"revenue {one.revenue.show()}")
    source = f", from {one.source.label}" if one.source else ""
    return f"{' · '.join(parts) or 'No figure'} · up to {day(one.measured_on)}{source}"


def _unpublished(post: Deliverable, *, may_enter: bool) -> Blocks:
    text = f"*{post.number}. {literal(post.title)}*\nApproved; its link is not recorded yet."
    record = button("Record link…", ActionId.PUBLISH, Reference(deliverable=post.id)) if may_enter else None
    return [section(text), actions(record, open_post(post.id))]


def results_form(
    campaign: Campaign,
    one: PostPerformance,
    filled: Mapping[str, str],
    today: date,
    reference: Reference,
    final_from: date | None = None,
    doubts: Sequence[str] = (),
) -> View:
    """What one post achieved up to a day; `filled` is what is stored for `today` already, or was entered before.

    `doubts` are what contradicts itself in that; who sends it off once more means it.

    What is known from earlier stands beside each field, and not in it: it would be stored as of today.
    """
    post = one.deliverable
    blocks: Blocks = [
        section(f"*{literal(post.title)}*", open_post(post.id)),
        context(
            _known_so_far(one),
            "Leave empty what is not known.",
            *([final_rule(final_from)] if final_from else []),
        ),
        *([section(_asked(doubts))] if doubts else []),
        date_input(
            "measured_on", "Figures up to the end of", value=filled.get("measured_on") or today.isoformat()
        ),
        *(
            text_input(
                metric,
                capitalized(metric),
                value=filled.get(metric, ""),
                hint=_known_before(one, metric),
                optional=True,
            )
            for metric in METRICS
        ),
        text_input(
            "revenue", f"Revenue in {campaign.currency}", value=filled.get("revenue", ""), optional=True
        ),
    ]
    return modal(FormId.RESULTS, "Enter results", blocks, submit="Save", close="Cancel", reference=reference)


def _asked(doubts: Sequence[str]) -> str:
    return (
        "⚠️ "
        + "\n".join(literal(one, 200) for one in doubts)
        + "\nCorrect it, or press *Save* again to keep it."
    )


def _known_so_far(one: PostPerformance) -> str:
    known = known_of(one, with_money=False)
    return known if one.measured_on is None else f"Known so far: {known}"


def _known_before(one: PostPerformance, metric: str) -> str:
    value = one.measured.metric(metric)
    return f"Known so far: {value:,}" if value is not None else ""


def results_file_form(campaign: Campaign) -> View:
    """A file of results."""
    blocks: Blocks = [
        section(
            f"*{literal(campaign.name, 100)}*\nA file (CSV, Excel, ODS or an export as it is) with the columns "
            "`deliverable` (number or title) or `permalink`, and `date`. Also read: likes, comments, clicks, shares, "
            "saves, reach, impressions, views, revenue. You see what it would change before anything is stored."
        ),
        file_input("file", "File", types=TYPES),
    ]
    return modal(
        FormId.RESULTS_FILE, "Upload results", blocks, submit="Look at it", close="Cancel",
        reference=Reference(campaign=campaign.id),
    )  # fmt: skip

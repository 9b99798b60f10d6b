"""Several planned posts at once: from a list or a file, and shifted by some days."""

from campaigns import parsing
from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.editorial import content_calendar, planning_several
from campaigns.editorial.post_list_form import ListedPost, read_file, read_lines
from campaigns.parsing.line_problems import LineProblems
from handlers.blocks.forms.editorial import planning_several as forms
from handlers.files.slack_files import fetch
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from handlers.listeners.editorial.ideas import in_this_place
from handlers.listeners.editorial.planning import MOVE, open_calendar
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import ReplaceModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """Everything that changes several posts of the calendar."""
    router.on_click(ActionId.PLAN_SEVERAL, _open_list)
    router.on_submit(FormId.POST_LIST, _plan)
    router.on_click(ActionId.SHIFT_POSTS, _open_shift)
    router.on_suggest(OptionsId.POSTS, _suggest)
    router.on_submit(FormId.SHIFT_POSTS, _shift)


def _open_list(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        return in_this_place(click, forms.post_list_form(open_calendar(work, click.reference.campaign or 0)))


def _plan(submission: Submission) -> Response:
    unread = LineProblems()
    listed = _listed(submission, unread)
    idea_id = parsing.chosen_id(submission.entered.text("idea"))
    with submission.bot.look(submission.actor) as work:
        campaign = open_calendar(work, submission.reference.campaign or 0)
    planned = planning_several.plan_posts(
        submission.bot.units_of_work, submission.actor, submission.at, campaign.id, listed, idea_id, unread
    )
    return ReplaceModal(forms.several_view(campaign, planned, "planned"))


def _listed(submission: Submission, unread: LineProblems) -> list[ListedPost]:
    """What the form has of posts; lines that cannot be read are noted."""
    typed, files = submission.entered.text("lines"), submission.entered.files.get("file", ())
    if bool(typed.strip()) == bool(files):
        raise NotUnderstood("Enter lines or choose a file, one of the two.", field="lines")
    data = fetch(submission.client, files) if files else b""
    with submission.bot.look(submission.actor) as work:
        campaign = open_calendar(work, submission.reference.campaign or 0)
        platforms = content_calendar.platforms(work.session, campaign)
    if files:
        return read_file(data, campaign, platforms, unread)
    return read_lines(typed, campaign, platforms, unread)


def _open_shift(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign = open_calendar(work, click.reference.campaign or 0, MOVE)
        movable = planning_several.shiftable(work, campaign)
        if not movable:
            raise NotPossible("No post of the team's own is still to come, so there is nothing to shift.")
        return in_this_place(click, forms.shift_form(campaign, len(movable)))


def _suggest(request: Request, reference: Reference, typed: str) -> list[tuple[str, str]]:
    """Posts that can be shifted and whose title has the letters, in order."""
    with request.bot.look(request.actor) as work:
        campaign = open_calendar(work, reference.campaign or 0, MOVE)
        found = planning_several.shiftable(work, campaign)
        return [
            (str(post.id), f"{post.number}. {post.title}")
            for post in found
            if parsing.key_of(typed) in parsing.key_of(post.title)
        ]


def _shift(submission: Submission) -> Response:
    days = _days(submission.entered.text("days"))
    shifted = planning_several.shift_posts(
        submission.bot.units_of_work, submission.actor, submission.at, submission.reference.campaign or 0, days,
        submission.entered.ids("posts"),
    )  # fmt: skip
    with submission.bot.look(submission.actor) as work:
        campaign = open_calendar(work, submission.reference.campaign or 0, MOVE)
    return ReplaceModal(forms.several_view(campaign, shifted, "moved"))


def _days(typed: str) -> int:
    """How many days, signed, with any of the minus signs that people type."""
    plain = typed.strip().translate(parsing.PLAIN_MARKS).removeprefix("+").removesuffix("days").strip()
    try:
        return int(plain[:6])
    except ValueError:
        raise NotUnderstood("Enter a number of days, such as 7 or -7.", field="days") from None

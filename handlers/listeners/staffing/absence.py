"""Being away: `/tasks away until DATE to PERSON`, `/tasks back`, and the form behind *Away…*."""

import re

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import quoted
from campaigns.people import directory
from campaigns.staffing import absences
from handlers.blocks.forms.staffing.absence import TO, UNTIL, WHO, away_form
from handlers.blocks.kit.message import words
from handlers.blocks.kit.text import person
from handlers.blocks.surfaces.staffing.absence import away_words, last_day
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.follow_up import done, said
from handlers.requests.requests import Click, Command, Request, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.models import Absence

EXAMPLE = "Write `/tasks away until 24 Dec to @Ben`, or `/tasks away` for a form."
_AWAY = re.compile(
    r"(?P<who>.*?)\s*\buntil\s+(?P<until>.+?)(?:\s+to\s+(?P<to>.+))?", re.IGNORECASE | re.DOTALL
)
_MENTION = re.compile(r"<@([UW][A-Z0-9]{2,30})(?:\|[^<>]*)?>")


def register(router: Router) -> None:
    """The buttons and the form."""
    router.on_click(ActionId.GO_AWAY, lambda click: OpenModal(away_form(who=click.actor.user_id)))
    router.on_click(ActionId.COME_BACK, _come_back)
    router.on_submit(FormId.AWAY, _save)


def away(command: Command, rest: str) -> Response:
    """What follows `/tasks away`: who, until when, and who acts meanwhile; nothing opens the form."""
    if not rest.strip():
        return OpenModal(away_form(who=command.actor.user_id))
    typed = _AWAY.fullmatch(rest.strip())
    if typed is None:
        raise NotUnderstood(f"It is not said until when. {EXAMPLE}")
    who = _named(command, typed["who"]) if typed["who"] else command.actor.user_id
    to = _named(command, typed["to"]) if typed["to"] else None
    row = absences.go_away(command.bot.units_of_work, command.actor, command.at, typed["until"], to, who)
    return words(_said(command, row))


def back(command: Command, rest: str) -> Response:
    """What follows `/tasks back`: nobody else, or who is back."""
    who = _named(command, rest) if rest.strip() else command.actor.user_id
    absences.come_back(command.bot.units_of_work, command.actor, command.at, who)
    return words(_is_back(command, who))


def _come_back(click: Click) -> Response:
    absences.come_back(click.bot.units_of_work, click.actor, click.at)
    return said(click, _is_back(click, click.actor.user_id))


def _save(submission: Submission) -> Response:
    entered = submission.entered
    row = absences.go_away(
        submission.bot.units_of_work, submission.actor, submission.at, entered.text(UNTIL),
        entered.text(TO) or None, entered.text(WHO),
    )  # fmt: skip
    return done("Away", _said(submission, row))


def _said(request: Request, row: Absence) -> str:
    if row.user_id == request.actor.user_id:
        return f"🌴 {away_words(row)} `/tasks back` says that you are back."
    who = f"{person(row.delegate_id)} acts" if row.delegate_id else "the others of their role act"
    return f"🌴 {person(row.user_id)} is away{last_day(row.until)}: {who} for them."


def _is_back(request: Request, who: str) -> str:
    if who == request.actor.user_id:
        return "👋 You are back: what waits for you is yours again."
    return f"👋 {person(who)} is back: what waits for them is theirs again."


def _named(command: Command, typed: str) -> str:
    """The person that was mentioned, or named as Slack shows them."""
    mentioned = _MENTION.fullmatch(typed.strip())
    if mentioned:
        return mentioned[1]
    with command.bot.look(command.actor) as work:
        found = directory.named(work.session, work.workspace_id, typed.strip().lstrip("@"))
    if len(found) == 1:
        return found[0]
    why = "Several people are called" if found else "Nobody is called"
    raise NotUnderstood(f"{why} {quoted(typed.strip().lstrip('@'))}. Mention them, as in @Ben. {EXAMPLE}")

"""Links of published posts, and posts that are given up."""

from campaigns import parsing
from campaigns.content import deliverables, labels, slots
from campaigns.core.business_time import today
from campaigns.core.errors import at_field
from campaigns.core.money import Money, parse_money
from campaigns.editorial.post_form import read_slot
from campaigns.people import lookup, permissions
from handlers.blocks.forms.content import review as forms
from handlers.blocks.forms.content.review import Published
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.listeners.influencers.creator_mail import creator_text
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The button of a post that is due, and its form."""
    router.on_click(ActionId.PUBLISH, _open_publish)
    router.on_submit(FormId.PUBLISH, _publish)


def _open_publish(click: Click) -> Response:
    return publish_form(click, click.reference)


def publish_form(click: Click, reference: Reference) -> Response:
    """The form for the link of a published post."""
    with click.bot.look(click.actor) as work:
        post = lookup.open_deliverable(work, reference.deliverable or 0, permissions.Action.RECORD_LINKS)
        return OpenModal(forms.publish_form(post, click.at))


def _publish(submission: Submission) -> Response:
    with at_field("permalink"):
        link = parsing.parse_link(submission.entered.text("permalink"))
    with submission.bot.look(submission.actor) as work:
        post = lookup.open_deliverable(
            work, submission.reference.deliverable or 0, permissions.Action.RECORD_LINKS
        )
        published_at = read_slot(submission.entered.texts, post.campaign)
        choices = labels.to_confirm(post.campaign.brief)
        is_asked = labels.FIELD in submission.entered.lists  # not by a form of before the brief asked
        seen = labels.read(submission.entered.many(labels.FIELD), choices) if is_asked else None
        doubt = slots.why_too_early(post, published_at)
        if doubt and submission.reference.word != today(post.campaign, published_at).isoformat():
            return ReplaceModal(
                forms.publish_form(post, submission.at, Published(link, published_at, seen or (), doubt))
            )
    deliverables.publish(
        submission.bot.units_of_work, submission.actor, submission.at, post.id, link, published_at, seen
    )
    return None


def give_up_form(click: Click, reference: Reference) -> Response:
    """The form for why a post is dropped or was missed."""
    needed = permissions.Action.MISS_POSTS if reference.word == "miss" else permissions.Action.DROP_POSTS
    with click.bot.look(click.actor) as work:
        deliverable = lookup.open_deliverable(work, reference.deliverable or 0, needed)
        deliverables.refuse_while_terms_wait(work, deliverable)
        return OpenModal(forms.give_up_form(deliverable, reference.word, deliverable.campaign.currency))


def give_up(submission: Submission) -> None:
    """Drop a post, or note that it was missed; the form of reasons ends here."""
    units_of_work, actor, at = submission.bot.units_of_work, submission.actor, submission.at
    deliverable_id, reason = submission.reference.deliverable or 0, submission.entered.text("reason")
    if submission.reference.word == "miss":
        deliverables.miss(units_of_work, actor, at, deliverable_id, reason, _kept(submission))
    else:
        text = creator_text(submission.entered)
        deliverables.drop(units_of_work, actor, at, deliverable_id, reason, _kept(submission), text)


def _kept(submission: Submission) -> Money | None:
    typed = submission.entered.text("kept")
    if not typed.strip():
        return None
    with submission.bot.look(submission.actor) as work, at_field("kept"):
        currency = lookup.deliverable(work, submission.reference.deliverable or 0).campaign.currency
        return parse_money(typed, currency, only=True)

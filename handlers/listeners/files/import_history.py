"""The imports of results into a campaign: the list, and undoing one."""

from campaigns.people import lookup, permissions
from campaigns.reporting import import_undo
from handlers.blocks.forms.files.import_history import import_list
from handlers.blocks.kit.elements import View
from handlers.identifiers.ids import ActionId
from handlers.requests.requests import Click
from handlers.responses.responses import ReplaceModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The button of the list, and the one beside each import."""
    router.on_click(ActionId.SHOW_IMPORTS, _show)
    router.on_click(ActionId.UNDO_IMPORT, _undo)


def _show(click: Click) -> Response:
    return ReplaceModal(_list(click, click.reference.campaign or 0))


def _undo(click: Click) -> Response:
    campaign_id = import_undo.undo(click.bot.units_of_work, click.actor, click.at, click.reference.run or 0)
    return ReplaceModal(_list(click, campaign_id))


def _list(click: Click, campaign_id: int) -> View:
    with click.bot.look(click.actor) as work:
        campaign = lookup.campaign(work, campaign_id, permissions.Action.ENTER_RESULTS, lock=False)
        return import_list(campaign, import_undo.listed(work.session, campaign))

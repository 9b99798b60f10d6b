"""The imports of results into a campaign: who, when, which file, how many rows; and undoing one."""

from collections.abc import Sequence

from campaigns.core.wording import counted
from campaigns.reporting.import_undo import ListedImport
from handlers.blocks.kit.elements import Block, Blocks, View, button, confirm, modal, section
from handlers.blocks.kit.text import literal, moment, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.models import Campaign


def import_list(campaign: Campaign, imports: Sequence[ListedImport]) -> View:
    """The newest imports, each with a button that undoes it where nothing was built on it."""
    blocks: Blocks = [
        section(f"*{literal(campaign.name, 100)}*\nThe newest imports of results, the latest first.")
    ]
    if not imports:
        blocks.append(section("No file was imported yet."))
    blocks += [_import(one) for one in imports]
    return modal(None, "Imports", blocks, reference=Reference(campaign=campaign.id))


def _import(one: ListedImport) -> Block:
    run = one.run
    rows = f"{run.added:,} new · {run.changed:,} changed · {run.unchanged:,} unchanged · {run.rejected:,} given back"
    name = f"Fetched from {run.source.label}" if run.source else _file_name(run.file)
    by = "By itself" if run.source else person(run.begun_by)
    text = f"*{literal(name, 100)}*\n{by}, {moment(run.begun_at)}\n{rows}"
    if run.undone_at is not None:
        return section(f"{text}\n_Undone by {person(run.undone_by or '')}, {moment(run.undone_at)}_")
    if one.kept_because:
        return section(f"{text}\n_Cannot be undone. {one.kept_because}_")
    asked = confirm(
        "Undo this import?",
        f"{counted(run.stored, 'result')} of this file will be taken back, to what was known before.",
        "Undo it",
    )
    return section(
        text, button("Undo…", ActionId.UNDO_IMPORT, Reference(run=run.id), style="danger", confirm=asked)
    )


def _file_name(path: str) -> str:
    """Without the folders of the machine that it was imported on."""
    return path.replace("\\", "/").rpartition("/")[2] or "A file without a name"

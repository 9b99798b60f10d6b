"""How alembic runs here: on the connection, and in the transaction, that its caller hands it."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.check_constraints import AUTOGENERATE_PLUGINS
from storage.migrations.lone_tables import read_tables_alone
from storage.models import Workspace
from storage.types import UtcDateTime


def _render(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Migrations outlive our types, so they name the plain ones."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


read_tables_alone()
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata", Workspace.metadata),
    render_as_batch=True,
    render_item=_render,
    autogenerate_plugins=AUTOGENERATE_PLUGINS,
)
with context.begin_transaction():
    context.run_migrations()

"""Teaches alembic to see that a CHECK constraint lists other words than its model; by itself it compares names."""

import re

from alembic.autogenerate.api import AutogenContext
from alembic.operations.ops import CreateCheckConstraintOp, DropConstraintOp, ModifyTableOps
from alembic.runtime.plugins import Plugin
from alembic.util import PriorityDispatchResult
from sqlalchemy import CheckConstraint, Dialect, Table
from sqlalchemy.schema import conv

PLUGIN = "greenlight.check_constraints"

AUTOGENERATE_PLUGINS = ["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname", PLUGIN]
"""What alembic compares by, with ours."""

_QUOTED = re.compile(r"'((?:[^']|'')*)'")


def _compare(
    context: AutogenContext,
    changes: ModifyTableOps,
    schema: str | None,
    name: str,
    reflected: Table | None,
    model: Table | None,
) -> PriorityDispatchResult:
    """Exchange every constraint whose words differ; PostgreSQL rewrites the rest of its text, but never these."""
    if reflected is None or model is None or context.dialect is None:
        return PriorityDispatchResult.CONTINUE
    wanted = _texts(model, context.dialect)
    for one in context.inspector.get_check_constraints(name, schema=schema):
        found, text = one["sqltext"], wanted.get(one["name"] or "")
        if text is not None and _words(text) != _words(found):
            final = conv(one["name"] or "")  # not to be put through the naming convention again
            old = CheckConstraint(found, name=final, table=reflected)
            new = CreateCheckConstraintOp(final, name, text)
            changes.ops += [DropConstraintOp.from_constraint(old), new]
    return PriorityDispatchResult.CONTINUE


def _texts(model: Table, dialect: Dialect) -> dict[str, str]:
    plain = {"literal_binds": True, "include_table": False}
    checks = (one for one in model.constraints if isinstance(one, CheckConstraint))
    return {
        dialect.identifier_preparer.format_constraint(one) or "": str(
            one.sqltext.compile(dialect=dialect, compile_kwargs=plain)
        )
        for one in checks
    }


def _words(text: str) -> list[str]:
    return sorted(_QUOTED.findall(text))


Plugin(PLUGIN).add_autogenerate_comparator(_compare, "table", "greenlight_check_constraints")

"""Several checks of one form, so that everything that is wrong is said at once."""

from collections.abc import Callable

from campaigns.core.errors import Refusal
from campaigns.parsing.forms import FormRefused


def refuse_together(*checks: Callable[[], object]) -> None:
    """Carry out every check; FormRefused names each field that one of them refuses, the first refusal of it first.

    A refusal without a field belongs to the whole form and is raised as it is.
    """
    errors: dict[str, str] = {}
    for check in checks:
        try:
            check()
        except FormRefused as refused:
            errors = {**refused.errors, **errors}
        except Refusal as refusal:
            if refusal.field is None:
                raise
            errors.setdefault(refusal.field, refusal.message)
    if errors:
        raise FormRefused(errors)

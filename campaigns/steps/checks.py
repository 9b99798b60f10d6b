"""What is looked at when a workflow's class is made: a wrong reference is said at import, not in a campaign."""

from collections.abc import Collection, Mapping, Sequence

from campaigns.steps.effects import Effect, traits_of
from campaigns.steps.purpose import Purpose
from campaigns.steps.step import Step, TaskStep
from storage.enums import TaskKind
from storage.models import Campaign

PURPOSE_OF = {
    TaskKind.OUTREACH: Purpose.OUTREACH,
    TaskKind.IDEATE: Purpose.IDEATION,
    TaskKind.PLAN: Purpose.PLANNING,
    TaskKind.DESIGN: Purpose.DESIGN,
    TaskKind.COPY: Purpose.COPY,
    TaskKind.REVIEW: Purpose.REVIEW,
    TaskKind.APPROVE: Purpose.APPROVAL,
}
"""What a step is for whose duty is a task of that kind: use cases look for the step by this."""


class InvalidWorkflow(TypeError):  # noqa: N818 - named for what is wrong
    """A workflow's class cannot be made; the message says why, and what to do."""


def refuse_unnamed(workflow: type) -> None:
    """Raise InvalidWorkflow where it has no key or no label."""
    missing = [name for name in ("key", "label") if not getattr(workflow, name, "")]
    if missing:
        raise InvalidWorkflow(f"{workflow.__name__} has no {missing[0]}. Give it one in the class body.")


def refuse_taken_names(workflow: str, steps: Sequence[Step], taken: Collection[str]) -> None:
    """Raise InvalidWorkflow where a step has a name that every workflow uses for something else."""
    for step in steps:
        if step.name in taken:
            raise InvalidWorkflow(
                f"{workflow}.{step.name} is no name for a step: workflows use it themselves."
            )


def by_purpose(workflow: str, steps: Sequence[Step]) -> dict[Purpose, Step]:
    """The steps by what they are for; InvalidWorkflow where one cannot be for that, or two are for the same."""
    found: dict[Purpose, Step] = {}
    for step in steps:
        if step.purpose is None:
            continue
        _refuse_wrong_items(workflow, step, step.purpose)
        if found.setdefault(step.purpose, step) is not step:
            both = f"{workflow}.{found[step.purpose].name} and {workflow}.{step.name}"
            raise InvalidWorkflow(f"{both} are both for {step.purpose.label}. Only one can be.")
    return found


def _refuse_wrong_items(workflow: str, step: Step, purpose: Purpose) -> None:
    if purpose.each is None or purpose.each is (step.each or Campaign):
        return
    wanted = "no each=" if purpose.each is Campaign else f"each={purpose.each.__name__}"
    raise InvalidWorkflow(f"{workflow}.{step.name} is for {purpose.label}; such a step has {wanted}.")


def refuse_wrong_references(workflow: str, steps: Sequence[Step], step: Step) -> None:
    """Raise InvalidWorkflow where a step names another one that does not stand above it in its class."""
    named = {"after": _after(step), "back_to": (step.back_to,) if step.back_to else ()}
    above = steps[: steps.index(step) + 1]
    for word, others in named.items():
        for other in others:
            if other not in above or (other is step and word == "after"):
                raise InvalidWorkflow(
                    f"{workflow}.{step.name} has {word}={other.name or other.title!r}, which is no step of "
                    f"{workflow} above it."
                )
    if step.back_to is not None and step.back_to.each is not step.each:
        raise InvalidWorkflow(
            f"{workflow}.{step.name} has back_to={step.back_to.name}, whose items are others than its own."
        )


def _after(step: Step) -> tuple[Step, ...]:
    if step.after is None:
        return ()
    return (step.after,) if isinstance(step.after, Step) else step.after


def refuse_aimless_duty(workflow: str, step: Step) -> None:
    """Raise InvalidWorkflow where a step's duty is nothing without a purpose that the step does not have."""
    wanted = PURPOSE_OF.get(step.duty.task) if isinstance(step, TaskStep) else None
    if wanted is not None and step.purpose is not wanted:
        raise InvalidWorkflow(
            f"{workflow}.{step.name} has a duty for {wanted.label}. Give it purpose=Purpose.{wanted.name}."
        )


def refuse_what_it_lacks(
    workflow: str, step: Step, purposes: Collection[Purpose], *, has_snapshot: bool
) -> None:
    """Raise InvalidWorkflow where an effect needs what its workflow does not have."""
    for effect in step.effects:
        traits, what = traits_of(effect), f"{workflow}.{step.name} does {_name_of(effect)}, which"
        if traits.needs_snapshot and not has_snapshot:
            raise InvalidWorkflow(f"{what} states the campaign's numbers. Give {workflow} a snapshot.")
        for purpose in traits.needs:
            if purpose not in purposes:
                raise InvalidWorkflow(
                    f"{what} needs a step for {purpose.label}. Give one purpose=Purpose.{purpose.name}."
                )


def refuse_to_lose_what_is_sent_back(
    workflow: str, step: Step, steps: Sequence[Step], purposes: Mapping[Purpose, Step]
) -> None:
    """Raise InvalidWorkflow where an item may be sent back nowhere, or to where it misses what must come again."""
    for effect in step.effects:
        traits = traits_of(effect)
        what = f"{workflow}.{step.name} does {_name_of(effect)}, which may send back"
        if traits.sends_back and step.back_to is None:
            raise InvalidWorkflow(f"{what}. Say where to, with back_to=.")
        for again in (purposes[one] for one in traits.repeats if one in purposes):
            if step.back_to is not None and steps.index(step.back_to) > steps.index(again):
                raise InvalidWorkflow(
                    f"{what} for {again.name}, but back_to={step.back_to.name} stands below that. "
                    f"Say back_to={again.name}."
                )


def _name_of(effect: Effect) -> str:
    return getattr(effect, "__name__", repr(effect))

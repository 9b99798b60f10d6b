"""What a file leaves open, asked before anything is stored."""

from collections.abc import Mapping, Sequence

from campaigns.files import Question
from handlers.blocks.kit.elements import Block, Blocks, View, date_input, modal, section, select_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference

MOST_ASKED = 10


def questions_form(questions: Sequence[Question], reference: Reference, today: str) -> View:
    """A field for each question; a day is suggested to be `today`."""
    blocks: Blocks = [section("*Before this file can be read*")]
    for number, question in enumerate(questions[:MOST_ASKED]):
        blocks += [section(literal(question.words, 300)), _field(str(number), question, today)]
    return modal(
        FormId.FILE_QUESTIONS, "Import", blocks, submit="Look at it", close="Cancel", reference=reference
    )


def answered(questions: Sequence[Question], entered: Mapping[str, str]) -> dict[str, str]:
    """What was answered, by what each question is about."""
    return {
        question.about: text
        for number, question in enumerate(questions[:MOST_ASKED])
        if (text := entered.get(str(number), ""))
    }


def _field(name: str, question: Question, today: str) -> Block:
    if question.choices:
        choices = [(value, words[:75]) for value, words in question.choices]
        return select_input(name, "Answer", choices, value=question.suggested, optional=not question.must)
    return date_input(name, "Day", value=question.suggested or today)

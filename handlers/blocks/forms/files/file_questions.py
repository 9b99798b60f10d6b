"""What a file leaves open, asked before anything is stored."""

from collections.abc import Mapping, Sequence

from campaigns.core.errors import at_field
from campaigns.files import ANSWER_PARSERS, Question
from handlers.blocks.kit.elements import Block, Blocks, View, modal, section
from handlers.blocks.kit.inputs import date_input, select_input, text_input
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
    """What was answered, by what each question is about; a text that is no answer is refused at its field."""
    answers = {}
    for number, question in enumerate(questions[:MOST_ASKED]):
        if text := entered.get(str(number), "").strip():
            with at_field(str(number)):
                ANSWER_PARSERS.get(question.about, str)(text)
            answers[question.about] = text
    return answers


def _field(name: str, question: Question, today: str) -> Block:
    if question.choices:
        choices = [(value, words[:75]) for value, words in question.choices]
        return select_input(name, "Answer", choices, value=question.suggested, optional=not question.must)
    if question.example:
        return text_input(name, "Answer", placeholder=question.example, optional=not question.must)
    return date_input(name, "Day", value=question.suggested or today)

"""What is counted while the program works, and what an admin is told of it."""

from bot.observing.measures import Measures


def test_doctor_is_told_how_often_slack_refused_a_message_or_window() -> None:
    measures = Measures()
    measures.slack_errors.labels("chat.postMessage", "ratelimited").inc()
    measures.slack_errors.labels("users.info", "invalid_arguments").inc()
    assert measures.notes() == []
    measures.slack_errors.labels("chat.postMessage", "invalid_blocks").inc()
    measures.slack_errors.labels("views.open", "invalid_arguments").inc()
    measures.count_refusal("acknowledgement", "invalid_arguments")
    measures.count_refusal("response_url", "invalid_blocks")
    (note,) = measures.notes()
    seen, _, to_do = note.partition(". ")
    assert "4 times" in seen
    assert "Slack does not take" in to_do

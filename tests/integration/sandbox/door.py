"""The person API, as a test uses it."""

from typing import Any

from tests.http import local_client

Json = dict[str, Any]


class Door:
    """Does and sees what people do and see; an AssertionError when that is refused."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = local_client(f"{url}/sandbox/")

    def get(self, path: str, **query: Any) -> Json:
        answer: Json = self.http.get(path, params=query).json()
        assert answer["ok"], answer
        return answer

    def post(self, path: str, **body: Any) -> Json:
        answer = self.attempt(path, **body)
        assert answer["ok"], answer
        return answer

    def attempt(self, path: str, **body: Any) -> Json:
        """The answer, refusal or not."""
        answer: Json = self.http.post(path, json=body).json()
        return answer

    def refusal(self, path: str, **body: Any) -> str:
        """The code with which something is refused."""
        answer = self.attempt(path, **body)
        assert not answer["ok"], answer
        return str(answer["error"])

    def messages(self, user: str = "maya", channel: str = "campaigns") -> list[Json]:
        return list(self.get("messages", user=user, channel=channel)["messages"])

    def modal(self, user: str = "maya") -> Json:
        """The modal on top."""
        view: Json = self.get("views", user=user)["views"][-1]
        return view

    def calls(self, kind: str) -> list[Json]:
        return list(self.get("log", kind=kind)["entries"])

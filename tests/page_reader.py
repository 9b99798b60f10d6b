"""Asks the application of pages as a browser asks it, without one."""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode
from wsgiref.types import WSGIApplication


@dataclass
class Answer:
    """What was answered."""

    status: int
    headers: Mapping[str, str]
    text: str


class PageReader:
    """Opens pages by their secrets, and sends their forms."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application

    def get(self, secret: str) -> Answer:
        """Open a page."""
        return self._ask("GET", secret)

    def picture(self, secret: str, file: str) -> Answer:
        """Open a picture on a page, by what the page says of it."""
        return self._ask("GET", f"picture/{secret}", QUERY_STRING=f"file={file}")

    def send(self, secret: str, act: str, /, *, site: str = "same-origin", **fields: str) -> Answer:
        """Open a page, and send the form on it that does `act`."""
        return self.post(secret, self.fields(secret, {"act": act, **fields}), site)

    def fields(self, secret: str, entered: Mapping[str, str]) -> dict[str, str]:
        """Open a page, and fill in the form on it that does `act`, for that `post` if one is entered."""
        forms = re.findall(r"<form.*?</form>", self.get(secret).text, re.DOTALL)
        hidden = [dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', one)) for one in forms]
        asked = {name: entered[name] for name in ("act", "post") if name in entered}
        meant = [one for one in hidden if asked.items() <= one.items()]
        return {**(meant or [*hidden, {}])[0], **entered}

    def post(self, secret: str, fields: Mapping[str, str], site: str = "same-origin") -> Answer:
        """Send fields, whatever the page says."""
        body = urlencode(fields).encode()
        kind = "application/x-www-form-urlencoded"
        return self._ask("POST", secret, **_sent(kind, body), HTTP_SEC_FETCH_SITE=site)

    def _ask(self, method: str, secret: str, **more: Any) -> Answer:
        said: list[Any] = []
        environ = {"REQUEST_METHOD": method, "PATH_INFO": f"/p/{secret}", "REMOTE_ADDR": "192.0.2.1", **more}
        body = b"".join(self.application(environ, lambda *told: said.append(told)))  # type: ignore[arg-type]
        status, headers = said[0][0], dict(said[0][1])
        return Answer(int(status[:3]), headers, body.decode(errors="replace"))

    def upload(self, secret: str, fields: Mapping[str, str], name: str, content: bytes) -> Answer:
        """Send fields with a file, as the form of a page does."""
        return self.upload_fields(secret, self.fields(secret, fields), name, content)

    def upload_fields(self, secret: str, fields: Mapping[str, str], name: str, content: bytes) -> Answer:
        """Send just these fields with a file, whatever the page says."""
        parts = [
            f'--XX\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'.encode()
            for field, value in fields.items()
        ]
        head = f'--XX\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
        body = b"".join([*parts, head, content, b"\r\n--XX--\r\n"])
        kind = "multipart/form-data; boundary=XX"
        return self._ask("POST", secret, **_sent(kind, body))


def _sent(kind: str, body: bytes) -> dict[str, Any]:
    """What a request says of its body."""
    return {"wsgi.input": io.BytesIO(body), "CONTENT_TYPE": kind, "CONTENT_LENGTH": str(len(body))}

"""Lists of creators: as people keep them in nine languages, and as tools export them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from typing import Any

from campaigns.files import Answers
from tests.corpus.written import (
    DELIMITERS,
    NOTHING,
    ODDITIES,
    OF_UNICODE,
    PLAIN,
    CorpusFile,
    Oddity,
    Rows,
    written,
)


@dataclass(frozen=True)
class Creator:
    """Somebody on such a list."""

    handle: str
    name: str
    platform: str
    followers: int
    email: str
    country: str

    def expected(self, **but: Any) -> dict[str, Any]:
        """What reading them must come to."""
        return {
            "handle": self.handle, "name": self.name, "platform": self.platform, "followers": self.followers,
            "email": self.email, "country": self.country,
        } | but  # fmt: skip


def _creators(*names: str) -> list[Creator]:
    platforms = cycle(("instagram", "tiktok", "youtube"))
    return [
        Creator(f"glow.{number}", name, platform, 15_200 + number, f"c{number}@studio.example", "DE")
        for number, (name, platform) in enumerate(zip(names, platforms, strict=False))
    ]


@dataclass(frozen=True)
class Language:
    """Headings for handle, platform, name, followers, e-mail and country; names; encodings that people there use."""

    headings: tuple[str, ...]
    names: tuple[str, ...]
    encodings: tuple[str, ...]


LANGUAGES = {
    "English": Language(
        ("Handle", "Platform", "Full name", "Followers", "Email", "Country"),
        ("Mara Quinn", "Zoë O’Neil", "René Dupont"),
        ("cp1252", "mac_roman"),
    ),
    "German": Language(
        ("Benutzername", "Plattform", "Vollständiger Name", "Abonnenten", "E-Mail-Adresse", "Land"),
        ("Jörg Müller", "Ülkü Weiß", "Änne Groß"),
        ("cp1252", "iso8859_15", "mac_roman", "cp850"),
    ),
    "French": Language(
        ("Nom d'utilisateur", "Plateforme", "Nom complet", "Abonnés", "Adresse e-mail", "Pays"),
        ("Hélène Lefèvre", "François Noël", "Zoé Bérénice"),
        ("cp1252", "iso8859_15", "mac_roman"),
    ),
    "Spanish": Language(
        ("Nombre de usuario", "Plataforma", "Nombre completo", "Seguidores", "Correo electrónico", "País"),
        ("Íñigo Muñoz", "Begoña Núñez", "José Peña"),
        ("cp1252", "iso8859_1"),
    ),
    "Portuguese": Language(
        ("Nome de usuário", "Plataforma", "Nome completo", "Seguidores", "Endereço de e-mail", "País"),
        ("João Gonçalves", "Inês Conceição", "Antão Magalhães"),
        ("cp1252", "iso8859_1"),
    ),
    "Italian": Language(
        ("Nome utente", "Piattaforma", "Nome completo", "Iscritti", "Indirizzo email", "Paese"),
        ("Niccolò Viganò", "Cloë Però", "Libertà Città"),
        ("cp1252", "mac_roman"),
    ),
    "Polish": Language(
        ("Nazwa użytkownika", "Platforma", "Imię i nazwisko", "Obserwujący", "Adres e-mail", "Kraj"),
        ("Żaneta Łącka", "Paweł Gęślicki", "Małgorzata Święć"),
        ("cp1250", "iso8859_2"),
    ),
    "Turkish": Language(
        ("Kullanıcı adı", "Platform", "Ad soyad", "Takipçi", "E-posta", "Ülke"),
        ("Işıl Güneş", "Çağrı Öztürk", "Şebnem Yıldız"),
        ("cp1254", "iso8859_9"),
    ),
    "Japanese": Language(
        ("ユーザー名", "プラットフォーム", "氏名", "フォロワー数", "メールアドレス", "国"),
        ("山田太郎", "鈴木花子", "佐藤さくら"),
        ("cp932", "euc_jp", "iso2022_jp"),
    ),
}
"""The languages of exports; their own encodings beside those of Unicode."""
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32")
OTHER_NAMES = {
    "koi8_r": ("Анна Белова", "Пётр Щукин", "Юлия Жданова"),
    "cp1251": ("Анна Белова", "Пётр Щукин", "Юлия Жданова"),
    "gbk": ("王小明", "李娜", "张伟强"),
    "gb18030": ("王小明", "李娜", "张伟强"),
    "big5": ("陳怡君", "林志豪", "黃淑芬"),
    "euc_kr": ("김민수", "박서연", "이지훈"),
    "cp1253": ("Ελένη Παππά", "Γιώργος Νίκου", "Άννα Ψαρρού"),
    "cp1257": ("Jānis Bērziņš", "Ģirts Ķēniņš", "Žydrūnė Šimkė"),
}
"""Names in further writings, below English headings."""


def _table(headings: tuple[str, ...], creators: list[Creator]) -> Rows:
    rows = [
        [one.handle, one.platform, one.name, str(one.followers), one.email, one.country] for one in creators
    ]
    return [list(headings), *rows]


def _of_people() -> Iterator[CorpusFile]:
    delimiters = cycle(DELIMITERS)
    for name, language in LANGUAGES.items():
        creators = _creators(*language.names)
        rows = _table(language.headings, creators)
        expected = tuple(one.expected() for one in creators)
        written_how: list[tuple[str, Oddity]] = [
            *((encoding, PLAIN) for encoding in (*UNICODE, *language.encodings)),
            *(("utf-8", oddity) for oddity in (*ODDITIES[1:], *OF_UNICODE, NOTHING)),
        ]
        for (encoding, oddity), delimiter in zip(written_how, delimiters, strict=False):
            content = written(rows, encoding, delimiter, oddity)
            label = f"creators, {name}, {encoding}, {delimiter!r}, {oddity.name}"
            yield CorpusFile(label, content, False, expected, oddity.rejected, encoding=encoding)
    for encoding, names in OTHER_NAMES.items():
        creators = _creators(*names)
        content = written(_table(LANGUAGES["English"].headings, creators), encoding)
        expected = tuple(one.expected() for one in creators)
        yield CorpusFile(f"creators, {encoding}", content, False, expected, encoding=encoding)


MARA = Creator("mara.q", "Mara Quinn", "instagram", 15_200, "mara@studio.example", "DE")
_LINK = "https://www.instagram.com/mara.q/"
TOOLS: dict[str, dict[str, str]] = {
    "Modash": {
        "Username": "mara.q", "Full name": "Mara Quinn", "Platform": "instagram", "Profile URL": _LINK,
        "Followers": "15200", "Engagement rate": "3.1%", "Avg. likes": "470", "Emails": "mara@studio.example",
        "Country": "Germany",
    },
    "Upfluence": {
        "Name": "Mara Quinn", "Email": "mara@studio.example", "Country": "DE", "Instagram username": "mara.q",
        "Instagram followers": "15200", "Instagram engagement rate": "3.1", "Tiktok username": "",
        "Tiktok followers": "",
    },
    "HypeAuditor": {
        "Username": "mara.q", "Name": "Mara Quinn", "Link": _LINK, "Followers": "15.2K", "AQS": "81", "ER": "3.1%",
        "Topics": "Beauty, Skincare", "Country": "Germany", "Email": "mara@studio.example",
    },
    "GRIN": {
        "First Name": "Mara", "Last Name": "Quinn", "Email": "mara@studio.example", "Instagram Handle": "@mara.q",
        "Instagram Followers": "15,200", "TikTok Handle": "", "YouTube Channel URL": "", "Country": "Germany",
        "Tags": "beauty",
    },
    "Aspire": {
        "Creator Name": "Mara Quinn", "Social Handle": "mara.q", "Network": "Instagram",
        "Email Address": "mara@studio.example", "Follower Count": "15200", "Engagement Rate": "0.031",
        "Profile Link": _LINK, "Location": "Berlin, Germany",
    },
    "CreatorIQ": {
        "Creator Name": "Mara Quinn", "Email": "mara@studio.example", "Country": "Germany", "Categories": "Beauty",
        "Instagram URL": _LINK, "Instagram Followers": "15200", "YouTube URL": "", "TikTok URL": "",
        "Status": "Approved",
    },
    "Heepsy": {
        "Platform": "Instagram", "Username": "mara.q", "Full name": "Mara Quinn", "Link": _LINK,
        "Followers": "15200", "Engagement": "3,1%", "Category": "Beauty", "Location": "Berlin, Germany",
        "Email": "mara@studio.example", "Cost per post": "€180-250",
    },
}  # fmt: skip
"""One row of each tool's export, by its headings."""


def _of_tools() -> Iterator[CorpusFile]:
    for tool, cells in TOOLS.items():
        rows = [list(cells), list(cells.values())]
        for oddity, encoding in zip(ODDITIES, cycle(("utf-8", "utf-8-sig", "utf-16")), strict=False):
            content = written(rows, encoding, oddity=oddity)
            label = f"{tool}, {encoding}, {oddity.name}"
            yield CorpusFile(label, content, False, (MARA.expected(),), encoding=encoding)


def _of_questions() -> Iterator[CorpusFile]:
    """Lists that do not say all that is needed."""
    rows = [["handle", "fee"], ["@mara.q", "500"]]
    asks = ("platform", "currency")
    said = Answers(currency="EUR")
    yield CorpusFile("no platform, no currency", written(rows), False, (), 1, asks, said)
    thousands = [["handle", "platform", "Followers (K)"], ["@mara.q", "instagram", "15.2"]]
    expected = {"handle": "mara.q", "followers": 15_200}
    yield CorpusFile("thousands", written(thousands), False, (expected,))
    unclear = [["handle", "platform", "followers"], ["@mara.q", "instagram", "1.520k"]]
    yield CorpusFile("unclear mark", written(unclear), False, ({"followers": None},), asks=("decimal",))


def files() -> list[CorpusFile]:
    """All lists of creators."""
    return [*_of_people(), *islice(_of_tools(), 200), *_of_questions()]

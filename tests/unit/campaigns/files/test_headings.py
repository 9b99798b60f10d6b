"""Columns found by what their headings mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.files import (
    Answers,
    InfluencerRow,
    open_influencers,
    open_results,
    read_influencers,
    read_results,
)
from campaigns.files.layouts import heading_word
from campaigns.files.result_headings import RESULTS
from storage.enums import Platform

DAY = "2026-11-29"


def rows(text: str, **answers: object) -> tuple[InfluencerRow, ...]:
    reading = read_influencers(text.encode(), answers=Answers(**answers))  # type: ignore[arg-type]
    assert reading.rejected == ()
    return reading.accepted


@pytest.mark.parametrize(
    "headings",
    [
        "Beitrag;Stand;Gefällt mir;Kommentare;Linkklicks;Reichweite",
        "Post;Date;J'aime;Commentaires;Clics;Portée",
        "Publicación;Fecha;Me gusta;Comentarios;Clics en el enlace;Alcance",
        "Publicação;Data;Curtidas;Comentários;Cliques no link;Alcance",
        "Contenuto;Data;Mi piace;Commenti;Clic sul link;Copertura",
        "Tytuł;Data;Polubienia;Komentarze;Kliknięcia;Zasięg",
        "Gönderi;Tarih;Beğeni;Yorumlar;Tıklama;Erişim",
        "投稿;日付;いいね;コメント;クリック数;リーチ",
        "POST TITLE;Measured on;Likes;Comments;Link clicks;Accounts reached",
    ],
)
def test_results_are_read_in_every_language(headings: str) -> None:
    (row,) = read_results(f"{headings}\nReel 1;29/11/2026;1 204;88;31;40 112\n".encode(), "EUR").accepted
    assert (row.measured.likes, row.measured.comments, row.measured.clicks) == (1204, 88, 31)
    assert row.measured.reach == 40_112


@pytest.mark.parametrize(
    "headings",
    [
        "Benutzername,Plattform,Vorname,Nachname,Abonnenten,E-Mail-Adresse,Land",
        "Nom d'utilisateur,Plateforme,Prénom,Nom de famille,Abonnés,Courriel,Pays",
        "Nombre de usuario,Red social,Nombre de pila,Apellidos,Seguidores,Correo electrónico,País",
        "Nome de usuário,Rede social,Primeiro nome,Sobrenome,Seguidores,E-mail,País",
        "Nome utente,Piattaforma,First name,Cognome,Follower,Indirizzo email,Paese",
        "Nazwa użytkownika,Platforma,Imię,Nazwisko,Obserwujący,Adres e-mail,Kraj",
        "Kullanıcı adı,Platform,Ad,Soyad,Takipçi,E-posta,Ülke",
        "ユーザー名,媒体,名,姓,フォロワー数,メールアドレス,国",
    ],
)
def test_influencers_are_read_in_every_language(headings: str) -> None:
    (row,) = rows(f"{headings}\nmaraq,Instagram,Mara,Quist,18.4K,mara@studio.example,SE\n")
    assert (row.handle, row.name, row.followers) == ("maraq", "Mara Quist", 18_400)
    assert (row.email, row.country) == ("mara@studio.example", "SE")


def test_all_clicks_are_no_link_clicks_and_no_money() -> None:
    reading = read_results(
        f"permalink,date,Link clicks,Clicks (all)\nhttps://a.example/1,{DAY},7,20\n".encode(), "EUR"
    )
    assert reading.accepted[0].measured.clicks == 7
    assert reading.ignored == ("Clicks (all)",)


def test_units_in_headings_count() -> None:
    (row,) = rows("Username,Platform,Followers (K),Fee (EUR)\nnils,x,18.4,500\n")
    assert (row.followers, row.usual_fee and row.usual_fee.show()) == (18_400, "€500.00")


def test_a_column_for_each_platform_is_an_account_each() -> None:
    text = (
        "first_name,last_name,Instagram Handle,TikTok,youtube url,IG followers\n"
        "Mara,Quist,@maraq,maraq.tt,https://youtube.com/@maraq,9k\nBo,Ek,,-,https://youtube.com/@boek,\n"
    )
    found = [(row.name, row.platform, row.handle, row.followers) for row in rows(text)]
    assert found == [
        ("Mara Quist", Platform.INSTAGRAM, "maraq", 9_000),
        ("Mara Quist", Platform.TIKTOK, "maraq.tt", None),
        ("Mara Quist", Platform.YOUTUBE, "maraq", None),
        ("Bo Ek", Platform.YOUTUBE, "boek", None),
    ]


def test_followers_of_nobody_knows_which_platform_are_left_open() -> None:
    first, second = rows("instagram,tiktok,followers\nmara,mara.tt,9000\n")
    assert (first.followers, second.followers) == (None, None)
    assert "on which of the platforms" in first.left_out[0].reason


def test_niches_in_two_columns_are_joined() -> None:
    (row,) = rows('handle,platform,category,tags\nmara,x,beauty,"glow, skin"\n')
    assert row.niches == ("beauty", "glow", "skin")


def test_handle_and_link_that_agree_are_one_and_others_are_asked_about() -> None:
    (row,) = rows("Influencer,Username,Profile link\nMara Quist,maraq,https://instagram.com/maraq\n")
    assert (row.handle, row.name, row.platform) == ("maraq", "Mara Quist", Platform.INSTAGRAM)
    (other,) = read_influencers(b"handle,profile link\nmaraq,https://instagram.com/other\n").rejected
    assert "Keep the right one" in other.reason


def test_columns_of_one_field_are_compared_and_the_file_is_never_refused() -> None:
    same = f"url,link,date,likes\nhttps://a.example/1,https://a.example/1,{DAY},3\n,https://a.example/2,{DAY},4\n"
    assert [row.permalink for row in read_results(same.encode(), "EUR").accepted] == [
        "https://a.example/1",
        "https://a.example/2",
    ]
    text = b"handle,platform,fans,subscribers\nmara,x,5,6\n"
    (question,) = open_influencers(text).questions
    assert question.about == "column:followers"
    assert "“fans” or “subscribers”" in question.words
    assert read_influencers(text).accepted[0].followers is None
    answered = Answers(columns={"subscribers": "followers", "fans": ""})
    assert read_influencers(text, answers=answered).accepted[0].followers == 6


def test_a_heading_means_what_somebody_said() -> None:
    text = f"Spot,Zest,{DAY}\nReel 1,12,\n".replace(f",{DAY}", ",Measured on").replace("12,", f"12,{DAY}")
    answers = Answers(columns={"spot": "deliverable", "ZEST": "likes"})
    (row,) = read_results(text.encode(), "EUR", answers=answers).accepted
    assert (row.deliverable, row.measured.likes) == ("Reel 1", 12)


def test_one_platform_is_asked_for_the_whole_file() -> None:
    text = "Username,Full name,Emails\nmaraq,Mara Quist,mara@studio.example\n"
    assert [one.about for one in open_influencers(text.encode()).questions] == ["platform"]
    (row,) = rows(text, platform=Platform.TIKTOK)
    assert (row.platform, row.email) == (Platform.TIKTOK, "mara@studio.example")
    assert open_influencers(b"profile\nhttps://x.com/mara\n").questions == ()


@pytest.mark.parametrize(("decimal", "likes", "cents"), [(",", 1234, 123_450), (".", 1234, 123_450)])
def test_the_decimal_mark_may_be_said(decimal: str, likes: int, cents: int) -> None:
    other = "." if decimal == "," else ","
    text = f"post;measured on;likes;revenue\nReel 1;{DAY};1{other}234;1{other}234{decimal}50\n"
    (row,) = read_results(text.encode(), "EUR", answers=Answers(decimal=decimal)).accepted
    assert (row.measured.likes, row.revenue and row.revenue.minor) == (likes, cents)


@given(
    st.permutations(
        [("permalink", "https://a.example/1"), ("date", DAY), ("likes", "3"), ("Foo", "x"), ("saves", "4")]
    )
)
def test_the_order_of_columns_does_not_matter(columns: list[tuple[str, str]]) -> None:
    text = "\n".join(",".join(cells) for cells in zip(*columns, strict=True))
    (row,) = read_results(text.encode(), "EUR").accepted
    assert (row.permalink, str(row.date), row.measured.likes, row.measured.saves) == (
        "https://a.example/1",
        DAY,
        3,
        4,
    )


def test_no_heading_stands_for_two_fields_in_the_same_rank() -> None:
    for ranks in ("also", "weak"):
        seen: dict[str, str] = {}
        for column in RESULTS.columns:
            for heading in getattr(column, ranks):
                assert seen.setdefault(heading_word(heading), column.name) == column.name, heading


def test_what_was_said_of_the_columns_of_results_goes_before_their_names() -> None:
    table = open_results(b"post,likes\n1,3\n", answers=Answers(columns={"likes": "views"}))
    assert "likes" not in table.matched.places
    assert table.matched.places["views"] == (1,)


@pytest.mark.parametrize(
    ("heading", "default", "shown"),
    [
        ("Fee ($)", "EUR", "$500.00"),
        ("Fee [$]", "EUR", "$500.00"),
        ("Fee $", "EUR", "$500.00"),
        ("$ Fee", "EUR", "$500.00"),
        ("Fee ($)", "CAD", "CA$500.00"),
        ("Fee (CA$)", "EUR", "CA$500.00"),
        ("Fee in £", "EUR", "£500.00"),
        ("Fee (in £)", "EUR", "£500.00"),
        ("Fee (¥)", "EUR", "¥500"),
        ("Honorar (€)", None, "€500.00"),
        ("Honorar€", "USD", "€500.00"),
        ("Fee (kr)", "SEK", "SEK500.00"),
        ("Stawka zł", "EUR", "PLN500.00"),
        ("Fee, USD", "EUR", "$500.00"),
    ],
)
def test_the_currency_in_a_heading_counts_however_it_is_written(
    heading: str, default: str | None, shown: str
) -> None:
    text = f'handle,platform,"{heading}"\nmara,x,500\n'
    (row,) = read_influencers(text.encode(), default_currency=default).accepted
    assert (row.usual_fee and row.usual_fee.show()) == shown
    assert row.left_out == ()


def test_a_sign_in_a_heading_that_may_be_several_currencies_is_named() -> None:
    for heading in ("Fee (kr)", "Fee ($/€)", "Fee (₿)"):
        text = f"handle,platform,{heading}\nmara,x,500\n"
        (row,) = read_influencers(text.encode(), default_currency="EUR").accepted
        assert (row.usual_fee, [one.column for one in row.left_out]) == (None, ["usual_fee"])


def test_revenue_in_another_currency_than_the_campaigns_is_given_back() -> None:
    for heading in ("Revenue ($)", "Revenue £", "Sales (¥)", "Revenue [$]", "$ Revenue"):
        (row,) = read_results(f"post,date,{heading}\nReel 1,{DAY},500\n".encode(), "EUR").rejected
        assert "Write it in EUR" in row.reason


def test_shares_and_amounts_are_no_counts() -> None:
    text = f"post,date,likes,Reach (%),Clicks ($)\nReel 1,{DAY},5,12,30\n"
    reading = read_results(text.encode(), "EUR")
    assert (reading.accepted[0].measured.reach, reading.ignored) == (None, ("Reach (%)", "Clicks ($)"))


def test_each_of_several_columns_has_a_unit_of_its_own() -> None:
    first, second = rows("handle,platform,Fee (EUR),Fee (USD)\nmara,x,500,\nnils,x,,700\n")
    assert [row.usual_fee and row.usual_fee.show() for row in (first, second)] == ["€500.00", "$700.00"]
    first, second = rows("handle,platform,Followers (K),Followers\nmara,x,,25000\nnils,x,18.4,\n")
    assert (first.followers, second.followers) == (25_000, 18_400)
    table = open_influencers(b"handle,platform,Fee (EUR),Fee (USD)\nmara,x,500,500\n")
    assert [one.about for one in table.questions] == ["column:usual_fee"]


def test_a_row_whose_columns_of_one_field_differ_is_given_back_however_late_it_comes() -> None:
    same = "".join(f"https://a.example/{number},{DAY},5,5\n" for number in range(120))
    reading = read_results(
        f"permalink,date,likes,Likes\n{same}https://a.example/x,{DAY},10,99\n".encode(), "EUR"
    )
    (row,) = reading.rejected
    assert (len(reading.accepted), row.line, row.column) == (120, 122, "likes")
    assert "“10” in “likes” and “99” in “Likes”" in row.reason


def test_an_account_that_cannot_be_read_is_left_out_beside_one_that_can() -> None:
    (row,) = rows("handle,platform,YouTube Channel\nmaraq,instagram,Mara Cooks\n")
    assert (row.handle, [one.column for one in row.left_out]) == ("maraq", ["youtube"])
    (refused,) = read_influencers(b"YouTube Channel\nMara Cooks\n").rejected
    assert refused.column == "youtube"


def test_marks_and_counts_below_a_platform_are_no_accounts() -> None:
    for headings, cells in (
        ("handle,platform,Instagram,TikTok", ("mara,x,yes,x", "nils,x,no,")),
        ("handle,platform,YT,TT", ("mara,x,12000,3.5k", "nils,x,9000,-")),
        ("handle,platform,Meta", ("mara,x,vip", "nils,x,vip")),
    ):
        reading = read_influencers("\n".join([headings, *cells]).encode())
        assert [(row.handle, row.platform) for row in reading.accepted] == [
            ("mara", Platform.X),
            ("nils", Platform.X),
        ]
        assert reading.ignored == tuple(headings.split(",")[2:])


@pytest.mark.parametrize(
    "text",
    [
        "Creator,Link,Followers\nMara Quist,https://instagram.com/maraq,5\n",
        "Influencer,Profile URL\nMara Quist,https://instagram.com/maraq\n",
        "Creator;Instagram;TikTok\nMara Quist;@maraq;\n",
    ],
)
def test_a_creator_beside_a_link_or_account_is_a_name(text: str) -> None:
    (row,) = rows(text)
    assert (row.name, row.handle, row.platform) == ("Mara Quist", "maraq", Platform.INSTAGRAM)
    assert rows("Creator,Platform\nmaraq,x\n")[0].handle == "maraq"


def test_what_may_be_billions_or_thousands_is_not_guessed() -> None:
    first, second = rows('Kullanıcı adı,Platform,takipçi\nmara,x,"12,5B"\nnils,x,"12,5k"\n')
    assert (first.followers, second.followers) == (None, 12_500)
    assert "thousands as in Turkish" in first.left_out[0].reason
    reading = read_influencers(b"handle,platform,Followers (mil)\nmara,x,1.2\n")
    assert (reading.accepted[0].followers, reading.ignored) == (None, ("Followers (mil)",))
    (row,) = rows("handle,platform,Followers (K)\nmara,x,18400000\n")
    assert "more than a billion" in row.left_out[0].reason


def test_countries_and_platforms_are_read_in_the_languages_of_the_headings() -> None:
    found = rows("handle,platform,country\nmara,インスタグラム,Deutschland\nnils,x,Türkiye\n")
    assert [(row.platform, row.country) for row in found] == [(Platform.INSTAGRAM, "DE"), (Platform.X, "TR")]

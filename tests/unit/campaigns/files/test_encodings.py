"""Which encoding a file has, where nothing in it says so."""

import pytest

from campaigns.core.errors import NotUnderstood
from campaigns.files import parse_encoding, read_influencers
from campaigns.files.decoding import decode

POLISH = "Kasia Wójcik-Żółć,jedzenie\nŁukasz Śniadecki,moda\n"
RUSSIAN = "Иван Петров,еда\nМария Кузнецова,мода и красота\n"
TEXTS = [
    (POLISH, "cp1250 iso8859_2 mac_latin2 cp852"),
    ("Jiří Dvořák,Třebíč\nŽofie Němcová\n", "cp1250 iso8859_2 mac_latin2 cp852"),
    ("Zoë Müller-Lefèvre aus Köln\nRené Dupré à Besançon\n", "cp1252 mac_roman cp850 iso8859_15 iso8859_1"),
    ("João Conceição,Núñez\n", "cp1252 mac_roman"),
    ("Søren Ærø\n", "cp1252"),
    (RUSSIAN, "cp1251 koi8_r mac_cyrillic iso8859_5 cp866"),
    ("Олена Ковальчук,їжа\nЮрій Шевченко\n", "cp1251 koi8_u"),
    ("Μαρία Παπαδοπούλου,φαγητό\nΝίκος Γεωργίου\n", "cp1253 iso8859_7 mac_greek"),
    ("Ayşe Güneş,İstanbul\nÇağrı Öztürk\n", "cp1254 iso8859_9 mac_turkish cp857"),
    ("Jūratė Žukauskaitė,maistas\nŠarūnas\n", "cp1257 iso8859_13"),
    ("דנה כהן,אוכל\nיוסי לוי\n", "cp1255 iso8859_8"),
    ("فاطمة الزهراء,طعام\nمحمد علي\n", "cp1256 iso8859_6"),
    ("สมชาย ใจดี,อาหาร\nมาลี\n", "cp874 iso8859_11"),
    ("王小明,美食\n李红梅,时尚旅游\n", "gbk gb18030"),
    ("王小明,美食\n陳麗華,時尚旅遊\n", "big5 big5hkscs"),
    ("田中 花子,料理\nさくら日記,旅\n", "shift_jis euc_jp iso2022_jp"),
    ("田中花子,料理\n佐藤健,旅\n", "shift_jis euc_jp"),
    ("김민수,음식\n이서연,여행\n", "euc_kr cp949"),
    ("Mother’s Day – €5\n", "cp1252"),
]
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


@pytest.mark.parametrize(
    ("text", "encoding"), [(text, encoding) for text, encodings in TEXTS for encoding in encodings.split()]
)
def test_the_likeliest_reading_makes_words(text: str, encoding: str) -> None:
    decoded = decode(f"handle,name\n{text}".encode(encoding))
    assert decoded.text.read() == f"handle,name\n{text}"


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("text", [POLISH, RUSSIAN, "王小明,美食\n"])
def test_unicode_is_certain_with_and_without_a_mark(text: str, encoding: str) -> None:
    decoded = decode(f"handle,name\n{text}".encode(encoding))
    assert (decoded.text.read(), decoded.readings) == (f"handle,name\n{text}", ())


def test_what_is_not_certain_is_shown_with_real_values() -> None:
    data = f"handle,name\n{POLISH}Zażółć,x\nGęślą,x\n".encode("cp1250")
    (first, *_) = decode(data).readings
    assert first.label == "Central European (Windows)"
    assert first.examples == ("Kasia Wójcik-Żółć", "Łukasz Śniadecki", "Zażółć")


def test_two_readings_that_both_make_words_are_both_likely() -> None:
    likely = [one for one in decode("handle,name\na,Kővári Őrs\n".encode("cp1250")).readings if one.likely]
    assert {one.examples[0] for one in likely} >= {"Kővári Őrs", "Kõvári Õrs"}


def test_only_one_reading_that_makes_words_is_likely() -> None:
    assert [one.encoding for one in decode(f"name\n{POLISH}".encode("cp1250")).readings if one.likely] == [
        "cp1250"
    ]


def test_letters_late_in_a_large_file_count() -> None:
    data = b"handle,name\n" + b"plain,text\n" * 20_000 + POLISH.encode("cp1250")
    assert decode(data).encoding == "cp1250"


def test_the_encoding_that_is_said_is_taken_or_refused_in_words() -> None:
    data = f"handle,name\n{POLISH}".encode("iso8859_2")
    assert decode(data, parse_encoding("ISO-8859-2")).text.read().endswith(POLISH)
    with pytest.raises(NotUnderstood, match="cannot be read as utf-8"):
        decode(data, parse_encoding("UTF-8"))
    for name in ("klingon", "rot13", "hex", ""):
        with pytest.raises(NotUnderstood, match="is not an encoding"):
            parse_encoding(name)


def test_a_polish_file_of_excel_has_its_names() -> None:
    data = "handle,platform,name\nkasia.gotuje,instagram,Kasia Wójcik-Żółć\n".encode("cp1250")
    assert [row.name for row in read_influencers(data).accepted] == ["Kasia Wójcik-Żółć"]

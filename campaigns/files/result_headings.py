"""Under which headings files of results have what, as platforms and people write it, in nine languages."""

from campaigns.files.layouts import Column, Layout, heading_word

_YOUTUBE = frozenset(map(heading_word, ("content", "video title", "video publish time")))

RESULTS = Layout(
    "results",
    (
        Column("permalink", also=(
            *("link", "url", "post link", "post url", "video link", "video url", "tweet permalink", "tweet link"),
            *("pin url", "pin link", "reel url", "beitragslink", "link zum beitrag", "lien", "lien permanent"),
            *("lien de la publication", "enlace", "enlace permanente", "link da publicação", "link do post"),
            *("collegamento", "link al post", "odnośnik", "link do posta", "bağlantı", "gönderi bağlantısı"),
            *("リンク", "投稿リンク", "投稿url", "パーマリンク"),
        )),
        Column("post_id", also=(
            *("post id", "tweet id", "video id", "media id", "pin id", "reel id", "beitrags-id", "identifiant"),
            *("id de la publication", "id de la publicación", "id da publicação", "投稿id"),
        )),
        Column(
            "deliverable",
            also=(
                *("post", "post title", "title", "deliverable number", "beitrag", "publication", "publicación"),
                *("publicação", "contenuto", "tytuł", "titel", "titre", "título", "titolo", "gönderi", "投稿"),
            ),
            weak=("content", "ad name", "pin title", "name"),
        ),
        Column("caption", also=(
            *("description", "post text", "tweet text", "caption", "video title", "message", "text", "pin description"),
            *("beschreibung", "bildunterschrift", "légende", "descripción", "legenda", "descrição", "didascalia"),
            *("opis", "açıklama", "キャプション", "説明"),
        )),
        Column(
            "published",
            also=(
                *("publish time", "published", "publish date", "published at", "publication date", "post time"),
                *("posted at", "posted", "post date", "date posted", "created date", "created at", "created time"),
                *("video publish time", "veröffentlicht", "veröffentlichungsdatum", "veröffentlicht am"),
                *("date de publication", "heure de publication", "fecha de publicación", "hora de publicación"),
                *("data de publicação", "data di pubblicazione"),
                *("data publikacji", "yayın tarihi", "yayınlanma tarihi"),
                *("投稿日", "投稿日時", "公開日", "公開日時"),
            ),
            weak=("time", "created"),
        ),
        Column(
            "date",
            also=(
                *("measured on", "as of", "measured"),
                *("measurement date", "report date", "reporting ends", "gemessen am", "end date", "date stop"),
                *("period end", "week end", "berichtsende", "ende des berichts", "fin du rapport", "fin del informe"),
                *("fim dos relatórios", "fine del report", "koniec raportowania", "rapor bitişi", "レポート終了日"),
                *("stand", "測定日", "計測日"),
            ),
            weak=("day", "tag", "datum", "fecha", "data", "tarih", "日付", "jour", "día", "dia", "giorno"),
        ),
        Column(
            "period_start",
            also=(
                *("reporting starts", "start date", "date start", "period start", "week start", "berichtsbeginn"),
                *("beginn des berichts", "début du rapport", "inicio del informe", "início dos relatórios"),
                *("inizio del report", "początek raportowania", "rapor başlangıcı", "レポート開始日"),
            ),
        ),
        Column("likes", also=(
            *("like", "total likes", "likes count", "like count", "hearts", "gefällt mir", "gefällt-mir-angaben"),
            *("j'aime", "mentions j'aime", "me gusta", "curtidas", "gostos", "mi piace", "polubienia", "beğeni"),
            *("beğeniler", "いいね", "いいね数", "いいね！"),
        ), weak=("reactions", "favorites", "favourites", "reaktionen", "réactions", "reacciones"), holds="count"),
        Column("comments", also=(
            *("comment", "total comments", "comments added", "comment count", "kommentare", "commentaires"),
            *("comentarios", "comentários", "commenti", "komentarze", "yorum", "yorumlar", "コメント", "コメント数"),
        ), weak=("replies", "antworten", "réponses", "respuestas"), holds="count"),
        Column("clicks", also=(
            *("click", "link clicks", "url clicks", "outbound clicks", "website clicks", "linkklicks", "link-klicks"),
            *("klicks", "klicks auf den link", "clics", "clics sur le lien", "clics sur un lien", "clics en el enlace"),
            *("cliques", "cliques no link", "clic", "clic sul link", "kliknięcia", "kliknięcia linku", "tıklama"),
            *("tıklamalar", "bağlantı tıklamaları", "クリック", "クリック数", "リンクのクリック数"),
        ), weak=("total clicks",), holds="count"),
        Column("shares", also=(
            *("share", "total shares", "share count", "geteilt", "geteilte inhalte", "teilungen", "partages"),
            *("compartidos", "compartidas", "veces compartido", "compartilhamentos", "partilhas", "condivisioni"),
            *("udostępnienia", "paylaşım", "paylaşımlar", "シェア", "シェア数", "共有"),
        ), weak=("reposts", "retweets"), holds="count"),
        Column("saves", also=(
            *("save", "saved", "bookmarks", "total saves", "add to favorites", "gespeichert", "gespeicherte inhalte"),
            *("enregistrements", "guardados", "salvamentos", "salvataggi", "zapisania", "zapisy", "kaydetme"),
            *("kaydetmeler", "保存", "保存数"),
        ), holds="count"),
        Column("reach", also=(
            *("accounts reached", "total reach", "post reach"),
            *("reichweite", "erreichte konten", "portée", "couverture"),
            *("comptes touchés", "alcance", "copertura", "zasięg", "erişim", "リーチ", "リーチ数"),
        ), holds="count"),
        Column("impressions", also=(
            *("total impressions", "impression", "impressionen", "impresiones", "impressões", "impression totali"),
            *("wyświetlenia", "gösterim", "gösterimler", "インプレッション", "インプレッション数"),
        ), holds="count"),
        Column("views", also=(
            *("view", "video views", "total views", "plays", "view count", "aufrufe", "wiedergaben", "vues"),
            *("visualizaciones", "reproducciones", "visualizações", "visualizzazioni", "odtworzenia", "izlenme"),
            *("görüntüleme", "görüntülemeler", "再生数", "再生回数", "視聴回数", "閲覧数", "表示回数"),
        ), holds="count"),
        Column("revenue", also=(
            *("sales", "total revenue", "purchase value", "conversion value", "umsatz", "einnahmen", "erlös"),
            *("chiffre d'affaires", "revenu", "revenus", "ventes", "ingresos", "ventas", "receita", "vendas", "ricavi"),
            *("vendite", "przychód", "sprzedaż", "gelir", "satış", "satışlar", "売上", "収益"),
        ), holds="money"),
    ),
    needs=(("deliverable", "permalink", "post_id", "caption"),),
    means=((_YOUTUBE, {"content": "post_id"}),),
)  # fmt: skip
FIGURES = ("likes", "comments", "clicks", "shares", "saves", "reach", "impressions", "views", "revenue")

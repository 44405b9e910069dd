"""Which header is which field: a guess from one table of words, shown to people and theirs to correct.

Headers are compared without case, accents, spaces and punctuation, so that ``Start Date``, ``start_date`` and
``STARTDATE`` are one word. The first word of a field that the file has wins; a header is used once; what no field
claims stays in the file's own column.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence, Set
from difflib import get_close_matches
from functools import cache
from typing import Final

from timeline import columns as c
from timeline.problems import UsageError

# Best word first, English before German, the Romance languages, Dutch, the Nordic ones, Polish, Czech, Turkish,
# Indonesian, Russian, Ukrainian, Greek, Arabic, Hebrew, Persian, Hindi, Chinese, Japanese and Korean.
_WORDS: Final[Mapping[str, str]] = {
    c.ID: """
        id, event id, eventid, identifier, unique id, uid, guid, key, slug, kennung, identifiant,
        identificador, идентификатор, 编号, 番号
    """,
    c.DATE: """
        date, event date, date of event, start date, startdate, date start, date from, dtstart, start,
        begin date, begin, begins, beginning, from date, from, since, when, datetime, date time, date and time,
        timestamp, start time, startdatetime, date text, date as written, day of event, date utc, display date,
        unix time, unix timestamp, unix, epoch, epoch time, created utc, ts, sqldate, date occurred, occurred,
        occurred on, date of occurrence, incident date, date of incident, created at, created,
        datum, wann, zeitpunkt, startdatum, beginn, anfang, ab, von, quand, date de début, début, date début,
        fecha, fecha de inicio, fecha inicio, inicio, cuándo, data, data de início, data inizio, início,
        quando, quando aconteceu, inizio, wanneer, begindatum, dato, startdato, när, hvornår, päivämäärä,
        data rozpoczęcia, początek, kiedy, datum zahájení, tarih, başlangıç, başlangıç tarihi, tanggal,
        tanggal mulai, дата, дата события, дата начала, начало, когда, дата події, початок, коли, ημερομηνία,
        التاريخ, تاريخ, תאריך, تاریخ, तारीख, दिनांक, 日期, 时间, 開始日, 开始日期, 開始日期, 年月日, 日付,
        日時, 날짜, 일자, 시작일
    """,
    c.END_DATE: """
        end date, enddate, date end, end, ends, to date, date to, until, till, dtend, finish, finish date,
        end time, enddatetime, to, enddatum, ende, bis, date de fin, fin, jusqu au, fecha de fin, fecha fin,
        fecha final, hasta, data de fim, data fine, fim, fine, fino a, einddatum, tot, slutdatum, slutdato,
        slut, data zakończenia, koniec, bitiş, bitiş tarihi, tanggal selesai, дата окончания, конец, окончание,
        дата завершення, кінець, λήξη, تاريخ الانتهاء, النهاية, תאריך סיום, 结束日期, 結束日期, 結束日, 终了日,
        終了日, 종료일
    """,
    c.YEAR: """
        year, start year, jahr, année, año, ano, anno, jaar, år, rok, yıl, tahun, год, рік, έτος, سنة, שנה, 年,
        年份, 연도
    """,
    c.MONTH: """
        month, start month, monat, mois, mes, mês, mese, maand, måned, månad, miesiąc, měsíc, ay, bulan, месяц,
        місяць, μήνας, شهر, חודש, 月, 月份, 월
    """,
    c.DAY: "day, start day, tag, jour, día, dia, giorno, dag, dzień, den, gün, hari, день, ημέρα, يوم, יום, 日, 일",
    c.TIME: """
        time, time of day, hour, event time, start time, uhrzeit, zeit, heure, hora, ora, tijd, tid, godzina, čas, saat,
        jam, время, час, ώρα, الوقت, שעה, 時刻, 时刻, 시간
    """,
    c.END_YEAR: "end year, endjahr, année de fin, año final",
    c.END_MONTH: "end month, endmonat, mois de fin, mes final",
    c.END_DAY: "end day, endtag, jour de fin, día final",
    c.END_TIME: "end time of day, endtime",
    c.PUBLISHED: """
        published, published on, publication date, date published, date of publication, pub date, pubdate,
        published date, published at, release date, source date, article date, date of source, report date,
        date reported, reported date, reported on,
        veröffentlicht, erscheinungsdatum, veröffentlichungsdatum, publié, date de publication,
        fecha de publicación, publicado, data de publicação, data di pubblicazione, pubblicato, gepubliceerd,
        publiceringsdatum, data publikacji, yayın tarihi, tanggal terbit, дата публикации, опубликовано,
        дата публікації, تاريخ النشر, תאריך פרסום, 发布日期, 發布日期, 发表日期, 公開日, 発行日, 게시일
    """,
    c.TITLE: """
        title, headline, event, event title, event name, heading, subject, summary, name, label, caption,
        event summary, what, what happened, message, content, titel, überschrift, ereignis, schlagzeile, was,
        titre, événement, évènement, título, titular, evento, acontecimiento, qué, suceso, manchete,
        acontecimento, titolo, gebeurtenis, kop, titel rubrik, rubrik, overskrift, händelse, hendelse,
        begivenhed, tytuł, wydarzenie, název, událost, başlık, olay, judul, peristiwa, заголовок, название,
        событие, что, подія, назва, τίτλος, γεγονός, العنوان, عنوان, الحدث, כותרת, אירוע, رویداد, शीर्षक, घटना,
        标题, 標題, 事件, 题目, タイトル, 出来事, 件名, 見出し, 제목, 사건
    """,
    c.DESCRIPTION: """
        description, details, detail, text, body, event description, event content, long description, story, comment,
        comments, beschreibung, einzelheiten, détails, descriptif, descripción, detalles, descrição, detalhes,
        descrizione, dettagli, beschrijving, omschrijving, beskrivelse, beskrivning, opis, popis, açıklama,
        deskripsi, keterangan, описание, подробности, опис, περιγραφή, الوصف, وصف, תיאור, شرح, विवरण, 描述,
        说明, 說明, 内容, 內容, 詳細, 説明, 설명, 내용
    """,
    c.ACTORS: """
        actors, actor, who, people, persons, person, participants, participant, involved, persons involved,
        parties, party, entities, entity, organisations, organizations, organisation, organization,
        stakeholders, attendees, associations, group, akteure, akteur, wer, beteiligte, personen, acteurs,
        acteur, qui, personnes, actores, quién, quiénes, personas, participantes, atores, ator, quem, pessoas,
        attori, attore, chi, persone, wie, betrokkenen, personer, aktører, aktörer, vem, hvem, aktorzy, kto,
        uczestnicy, aktéři, kdo, aktörler, kim, kişiler, aktor, siapa, pihak, участники, акторы, кто, лица,
        учасники, хто, πρόσωπα, ποιος, الأطراف, الفاعلون, من, שחקנים, מי, कौन, 人物, 参与者, 參與者, 当事人,
        關係者, 関係者, 誰, 인물, 행위자
    """,
    c.CATEGORY: """
        category, categories, type, event type, event category, kind, class, tag, tags, theme, topic, timestamp desc,
        kategorie, art, typ, thema, catégorie, thème, categoría, tipo, tema, categoria, categorie, soort,
        kategori, kategoria, rodzaj, druh, tür, jenis, категория, тип, тема, категорія, κατηγορία, الفئة, فئة,
        التصنيف, קטגוריה, श्रेणी, 类别, 類別, 分类, 分類, 类型, カテゴリ, カテゴリー, 種類, 범주, 분류
    """,
    c.PLACE: """
        place, location, where, event location, city, venue, country, site, place name, ort, wo, lieu, où, endroit,
        lugar, dónde, ubicación, local, onde, luogo, dove, plaats, waar, locatie, sted, plats, var, hvor, miejsce,
        gdzie, místo, kde, yer, nerede, tempat, lokasi, место, где, місце, де, τόπος, πού, المكان, مكان, מקום,
        איפה, مکان, स्थान, 地点, 地點, 场所, 場所, 어디, 장소
    """,
    c.QUOTE: """
        quote, quotation, quotes, statement, verbatim, words, said, zitat, wortlaut, citation, propos, cita,
        declaración, citação, citazione, citaat, sitat, citat, cytat, citát, alıntı, kutipan, цитата, παράθεση,
        اقتباس, الاقتباس, ציטוט, نقل قول, उद्धरण, 引文, 引用, 引述, 原话, 発言, 인용, 인용문
    """,
    c.SPEAKER: """
        speaker, quote speaker, quoted, said by, speaker name, spokesperson, sprecher, sprecherin, redner,
        locuteur, orateur, intervenant, orador, portavoz, falante, oratore, parlante, spreker, taler, talare,
        mówca, mluvčí, konuşmacı, pembicara, спикер, говорящий, оратор, спікер, ομιλητής, المتحدث, דובר,
        گوینده, वक्ता, 发言人, 發言人, 说话人, 話者, 発言者, 발언자, 화자
    """,
    c.SOURCE: """
        source, sources, event source, source title, reference, references, ref, source name, source document, evidence,
        quelle, quellen, beleg, référence, sources citées, fuente, fuentes, referencia, fonte, fontes, fonti,
        bron, bronnen, kilde, källa, źródło, zdroj, kaynak, sumber, источник, источники, джерело, πηγή, المصدر,
        مصدر, מקור, منبع, स्रोत, 来源, 來源, 出处, 出處, 出典, 情報源, ソース, 출처
    """,
    c.PUBLISHER: """
        publisher, outlet, source publisher, media outlet, newspaper, publication, herausgeber, verlag,
        éditeur, editor, medio, editora, veículo, editore, testata, uitgever, forlag, utgivare, wydawca,
        vydavatel, yayıncı, penerbit, издатель, издание, видавець, видання, εκδότης, الناشر, מוציא לאור, ناشر,
        प्रकाशक, 出版者, 出版社, 媒体, 媒體, 発行元, 발행처
    """,
    c.URL: """
        url, link, source url, web, website, web address, href, uri, web page, webpage, source link,
        article url, links, lien, adresse, enlace, vínculo, ligação, collegamento, koppeling, lenke, länk,
        odkaz, bağlantı, tautan, ссылка, посилання, σύνδεσμος, الرابط, رابط, קישור, پیوند, लिंक, 链接, 鏈接,
        網址, 网址, リンク, 링크
    """,
}

_REMARK = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")
_PARTS = frozenset({c.YEAR, c.MONTH, c.DAY})
_ENDS = frozenset({c.END_DATE, c.END_YEAR, c.END_MONTH, c.END_DAY, c.END_TIME})
_USUAL = 3  # of a field's words, those a misspelling is looked for among
_LONG = 5  # letters; any shorter word is near another
_SMALLEST_HEADER = 2  # known words that make a row a header even when a table's other rows look like it


def plain(header: str) -> str:
    """The header without case, accents, spaces and punctuation: what is compared.

    >>> plain("Start_Date ") == plain("START DATE") == "startdate"
    True
    >>> plain("Début")
    'debut'
    """
    folded = unicodedata.normalize("NFKD", header).casefold()
    # Combining marks are dropped as accents; in Indic and other scripts vowel signs are spacing (Mc) and stay.
    return "".join(sign for sign in folded if sign.isalnum() or unicodedata.category(sign) == "Mc")


@cache
def _ranks() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Plain word → the fields that know it, each with the word's rank in that field."""
    ranks: dict[str, list[tuple[str, int]]] = {}
    for field, words in _WORDS.items():
        for rank, word in enumerate((field, *words.split(","))):
            known = ranks.setdefault(plain(word), [])
            if all(field != other for other, _ in known):
                known.append((field, rank))
    return {word: tuple(known) for word, known in ranks.items()}


def is_known(header: str) -> bool:
    """Whether some field knows this header."""
    return bool(_known(header))


def guess(headers: Sequence[str]) -> dict[str, str]:
    """Field → header, for those fields that the headers name.

    Of the header's own words the best-ranked pair goes first, so ``date, start, end`` keeps ``date``, and a lone
    ``name`` becomes the title. ``time`` alone is a date, and then its end is one; an end needs a beginning.

    >>> guess(["When", "Headline", "who", "Weather"])
    {'date': 'When', 'title': 'Headline', 'actors': 'who'}
    >>> guess(["Year", "Month", "Day", "Event"])
    {'year': 'Year', 'month': 'Month', 'day': 'Day', 'title': 'Event'}
    """
    found = _claim(headers, frozenset())
    useless = _useless(found)
    return _claim(headers, useless) if useless else found


def _known(header: str) -> tuple[tuple[str, int], ...]:
    """The fields that know a header, or what is left of it without a remark in brackets: Date (dd/mm/yyyy)."""
    ranks = _ranks()
    return ranks.get(plain(header)) or ranks.get(plain(_REMARK.sub("", header)), ())


def _claim(headers: Sequence[str], barred: Set[str]) -> dict[str, str]:
    """Gives each field its best header, the closest words first."""
    claims = sorted(
        (rank, place, field, header)
        for place, header in enumerate(headers)
        for field, rank in _known(header)
        if field not in barred
    )
    found: dict[str, str] = {}
    for _, _, field, header in claims:
        if field not in found and header not in found.values():
            found[field] = header
    if c.TIME in found and c.DATE not in found and c.YEAR not in found:
        found[c.DATE] = found.pop(c.TIME)
    is_time = any(field == c.TIME for field, _ in _ranks().get(plain(found.get(c.DATE, "")), ()))
    if is_time and c.END_TIME in found and not {c.TIME, c.END_DATE, c.END_YEAR} & found.keys():
        found[c.END_DATE] = found.pop(c.END_TIME)  # beside a “start time” that is the date
    return {field: found[field] for field in c.FIELDS if field in found}


def _useless(found: Mapping[str, str]) -> Set[str]:
    """Parts of a date that lack the part they hang on; a date as displayed gives way to a date in parts."""
    if c.YEAR in found:
        shown = plain(found.get(c.DATE, "")) == "displaydate"
        return {c.DATE} if shown else (_PARTS if c.DATE in found else set())
    return _PARTS & found.keys() if c.DATE in found else (_PARTS | _ENDS | {c.TIME}) & found.keys()


def is_event_table(headers: Iterable[str]) -> bool:
    """Whether the columns are those of an event table that this program wrote.

    Its EDTF says what the words of each date mean, whatever rows are left beside them; the other columns that were
    read are read anew.
    """
    return {c.DATE, c.EDTF, c.PRECISION, c.IS_INTERVAL} <= set(headers)


def nearest_field(header: str) -> str | None:
    """The field whose usual word a misspelt header almost is.

    >>> nearest_field("Acters"), nearest_field("State")
    ('actors', None)
    """
    usual = {word: known[0][0] for word, known in _ranks().items() if known[0][1] < _USUAL and len(word) >= _LONG}
    close = get_close_matches(plain(header), usual, n=1, cutoff=0.8)
    return usual[close[0]] if close else None


def choose(headers: Sequence[str], wanted: Mapping[str, str] | None, *, guessing: bool = True) -> dict[str, str]:
    """The guess, corrected by what a person wants: field → header, ``""`` to leave a field empty.

    A header that is wanted for one field is taken from the field that had guessed it. Without ``guessing`` only what
    is wanted is there: the format knew what its columns mean.
    Raises: UsageError for a field or a header that is not there, with the nearest one that is.

    >>> choose(["When", "Seen"], {"date": "Seen"})
    {'date': 'Seen'}
    """
    wanted = {} if wanted is None else {_nearest(f, c.FIELDS, "field"): h for f, h in wanted.items()}
    taken = {field: _header(header, headers) for field, header in wanted.items() if header}
    own = {*c.READ_COLUMNS, c.ROW} if is_event_table(headers) else set()
    if own:
        taken = {c.EDTF: c.EDTF} | taken
    free = [header for header in headers if guessing and header not in own and header not in taken.values()]
    guessed = {field: header for field, header in guess(free).items() if field not in wanted}
    if c.DATE in taken:  # who says where the date is does not mean the column of the year beside it
        guessed = {field: header for field, header in guessed.items() if field not in _PARTS}
    if c.YEAR in taken:
        guessed.pop(c.DATE, None)
    chosen = guessed | taken
    return {field: chosen[field] for field in c.FIELDS if field in chosen}


def _header(wanted: str, headers: Sequence[str]) -> str:
    """The header as the file spells it."""
    if wanted in headers:
        return wanted
    alike = [header for header in headers if plain(header) == plain(wanted)]
    return alike[0] if alike else _nearest(wanted, headers, "column")


def _nearest(name: str, allowed: Sequence[str], what: str) -> str:
    """The name itself where it is allowed.

    Raises: UsageError.
    """
    if name in allowed:
        return name
    close = get_close_matches(name, allowed, n=1)
    hint = f"Did you mean {close[0]!r}?" if close else f"Choose one of: {', '.join(allowed[:40])}."
    raise UsageError(f"There is no {what} {name!r}. {hint}")


def looks_like_headers(cells: Iterable[str]) -> bool:
    """Whether a row names at least two fields, so that it can only be a header.

    >>> looks_like_headers(["Date", "Event", "x"]), looks_like_headers(["2022", "Event", "x"])
    (True, False)
    """
    return len(guess(list(dict.fromkeys(cells)))) >= _SMALLEST_HEADER

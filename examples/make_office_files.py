#!/usr/bin/env python3
"""Writes the sample files of Word and Excel: python3 examples/make_office_files.py

The same bytes come out every time, so that they can be compared with those in the repository.  Only what the formats
require is written, and what the samples are to show: styles, merged cells, a tracked deletion, number formats, a hidden
row."""

import pathlib
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, HEAD + text)


def relations(*kinds_and_targets):
    entries = "".join(f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
                      for n, (kind, target) in enumerate(kinds_and_targets, 1))
    return f'<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def content_types(**parts):
    entries = "".join(f'<Override PartName="{name}" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/>'
                      for name, kind in parts.items())
    return (f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{entries}</Types>')


# Word

def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs, properties=""):
    return f'<w:p><w:pPr>{properties}</w:pPr>{"".join(runs)}</w:p>'


def cell(text, properties="", indent=0):
    inner = paragraph(run(text), properties=f'<w:ind w:left="{indent}"/>' if indent else "")
    return f'<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>'


def row(*cells, header=False):
    return f'<w:tr><w:trPr>{"<w:tblHeader/>" if header else ""}</w:trPr>{"".join(cells)}</w:tr>'


def word_sample():
    heading = '<w:pStyle w:val="Heading1"/>'
    bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    deleted = '<w:del w:id="1" w:author="Editor"><w:r><w:delText>$41.2 million</w:delText></w:r></w:del>'
    inserted = f'<w:ins w:id="2" w:author="Editor">{run("$42.1 million")}</w:ins>'
    figures = [("Net sales", "42,118", "38,640"), ("Cost of sales", "25,270", "23,957"),
               ("Gross profit", "16,848", "14,683"), ("Selling and administrative expenses", "9,036", "8,214"),
               ("Operating income", "7,812", "6,469")]
    table = row(cell("", '<w:vMerge w:val="restart"/>'), cell("Three months ended March 31,", '<w:gridSpan w:val="2"/>'),
                header=True)
    table += row(cell("", "<w:vMerge/>"), cell("2024"), cell("2023"), header=True)
    for label, now, before in figures:
        table += row(cell(label), cell(now), cell(before))
    body = "".join([
        paragraph(run("Ferncliff Instruments reports first quarter results"), properties=heading),
        paragraph(run("Net sales for the three months ended March 31, 2024 increased 9.0% to "), deleted, inserted,
                  run(", compared to $38.6 million for the same period last year. ")),
        paragraph(run("Operating income increased to $7.8 million for the three months ended March 31, 2024, from $6.5 "
                      "million for the three months ended March 31, 2023."), properties=bullet),
        paragraph(run("Selling and administrative expenses were $9.0 million for the three months ended March 31, 2024"),
                  run("1", '<w:vertAlign w:val="superscript"/>'), run("."), properties=bullet),
        paragraph(run("Condensed statements of operations", "<w:b/>")),
        paragraph(run("(in thousands)")),
        f"<w:tbl>{table}</w:tbl>",
        paragraph(run("The figures are unaudited.")),
    ])
    space = f'xmlns:w="{WORD}"'
    write(HERE / "filings/ferncliff-2024q1.docx", {
        "[Content_Types].xml": content_types(**{
            "/word/document.xml": "wordprocessingml.document.main", "/word/styles.xml": "wordprocessingml.styles",
            "/word/header1.xml": "wordprocessingml.header"}),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relations(("styles", "styles.xml"), ("header", "header1.xml")),
        "word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f'<w:styles {space}><w:style w:type="paragraph" w:styleId="Heading1">'
                           f'<w:name w:val="heading 1"/></w:style></w:styles>',
        "word/header1.xml": f"<w:hdr {space}>{paragraph(run('Ferncliff Instruments'))}</w:hdr>",
    })


# Excel

FORMATS = ["General", "#,##0,_);\\(#,##0,\\)", "mmmm d\\, yyyy", "0.0%"]
AMOUNT, DATE, PERCENT = 1, 2, 3


def text(place, words):
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(words)}</t></is></c>'


def number(place, stored, style):
    return f'<c r="{place}" s="{style}"><v>{stored}</v></c>'


def excel_sample():
    march_2024, march_2023 = 45382, 45016
    lines = [("Cash and cash equivalents", 12_340_118, 11_902_755), ("Receivables", 8_417_902, 7_955_310),
             ("Inventories", 6_203_377, 6_481_992), ("Total current assets", 26_961_397, 26_340_057)]
    rows = [f'<row r="1">{text("A1", "Condensed balance sheets (in thousands)")}</row>',
            f'<row r="3">{number("B3", march_2024, DATE)}{number("C3", march_2023, DATE)}</row>']
    for n, (label, now, before) in enumerate(lines, 4):
        rows.append(f'<row r="{n}">{text(f"A{n}", label)}{number(f"B{n}", now, AMOUNT)}{number(f"C{n}", before, AMOUNT)}</row>')
    rows.append(f'<row r="8" hidden="1">{text("A8", "Check")}{number("B8", 0, AMOUNT)}</row>')
    formats = "".join(f'<numFmt numFmtId="{164 + n}" formatCode="{escape(code)}"/>' for n, code in enumerate(FORMATS))
    styles = "".join(f'<xf numFmtId="{164 + n if n else 0}" fontId="0" fillId="0" borderId="0"/>' for n in range(len(FORMATS)))
    write(HERE / "together/ferncliff-balance.xlsx", {
        "[Content_Types].xml": content_types(**{
            "/xl/workbook.xml": "spreadsheetml.sheet.main", "/xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
            "/xl/styles.xml": "spreadsheetml.styles"}),
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>'
                           f'<sheet name="Balance sheet" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{SHEET}"><sheetData>{"".join(rows)}</sheetData>'
                                    f'<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></worksheet>',
        "xl/styles.xml": f'<styleSheet xmlns="{SHEET}"><numFmts count="{len(FORMATS)}">{formats}</numFmts>'
                         f'<fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
                         f'<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
                         f'<cellXfs count="{len(FORMATS)}">{styles}</cellXfs></styleSheet>',
    })


if __name__ == "__main__":
    word_sample()
    excel_sample()

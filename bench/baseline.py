"""The baseline of the benchmark: reads every sheet of every workbook and writes the same ledgers, without any validation.

openpyxl in read-only mode in two processes, xlsxwriter in constant-memory mode.
Usage: python3 baseline.py HEAD_OFFICE DEALERS_FOLDER OUT
"""

import json
import sys
import time
from multiprocessing import Pool
from pathlib import Path

import openpyxl
import xlsxwriter

LISTS = ["安装", "维修", "用料", "借料", "退料", "回访", "服务请求", "培训"]
HEAD_OFFICE_LISTS = ["经销商", "产品", "配件价格", "服务标准", "需求", "发料", "收料", "特批", "期初", "前期收费", "更正", "映射", "改进", "历史"]
BEHIND = ["来源文件", "来源工作表", "来源行"]
HEADER_ROW = 4


def read(path):
    """Every sheet of a workbook: the name, and rows of values as they stand."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}
    book.close()
    return str(path), sheets


def rows_below_header(rows):
    """The rows of a list with their row numbers; those that are blank throughout left out."""
    return [(number, row) for number, row in enumerate(rows[HEADER_ROW:], HEADER_ROW + 1) if any(cell is not None for cell in row)]


def dealer_of(sheets):
    return next((row[1] for row in sheets["封面"] if row[0] == "经销商编号"), "")


def write_sheet(book, name, header, rows):
    """One list with its header, widths and filter (constant memory has no tables)."""
    sheet = book.add_worksheet(name)
    sheet.set_column(0, len(header) - 1, 14)
    sheet.freeze_panes(1, 1)
    sheet.write_row(0, 0, header)
    last = 0
    for last, row in enumerate(rows, 1):
        sheet.write_row(last, 0, row)
    sheet.autofilter(0, 0, max(last, 1), len(header) - 1)


def ledger_rows(files, title):
    for path, sheets in files:
        dealer = dealer_of(sheets)
        for number, row in rows_below_header(sheets.get(title, [])):
            yield [dealer, *row, Path(path).name, title, number]


def header_of(sheets, title):
    return [str(cell) for cell in sheets[title][HEADER_ROW - 1] if cell is not None]


def write(out, head_office, files):
    book = xlsxwriter.Workbook(out, {"constant_memory": True, "default_date_format": "yyyy-mm-dd hh:mm", "strings_to_formulas": False, "strings_to_urls": False})
    for title in LISTS:
        write_sheet(book, title + "台账", ["所属经销商", *header_of(files[0][1], title), *BEHIND], ledger_rows(files, title))
    for title in HEAD_OFFICE_LISTS:
        rows = (row for _, row in rows_below_header(head_office[title]))
        write_sheet(book, title, header_of(head_office, title), rows)
    book.close()


def main(head_office, folder, out):
    started = time.perf_counter()
    paths = [head_office, *sorted(Path(folder).glob("**/*.xlsx"))]
    with Pool(2) as pool:
        (_, office), *files = pool.map(read, paths, chunksize=1)
    read_at = time.perf_counter()
    write(out, office, files)
    done_at = time.perf_counter()
    print(json.dumps({"reading": round(read_at - started, 2), "writing": round(done_at - read_at, 2)}))


if __name__ == "__main__":
    main(*sys.argv[1:])

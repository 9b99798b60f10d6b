"""Reports as files: charts as pictures, PDF pages and spreadsheets, all made from one `ReportSnapshot`.

matplotlib, typst and XlsxWriter are imported when the first file is made: most processes never make one, and none
should start later or hold more memory for them.
"""

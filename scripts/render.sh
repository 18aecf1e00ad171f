#!/bin/sh
# Renders a workbook to PNG pictures, a page each: scripts/render.sh FILE.xlsx OUTDIR [DPI]
# Needs LibreOffice (soffice), poppler (pdftoppm) and Chinese fonts; used by hand to look at what we write.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
file=$1
out=$2
dpi=${3:-90}
mkdir -p "$out"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
FONTCONFIG_FILE="$here/render-fonts.conf" soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$out" "$file" >/dev/null
name=$(basename "$file" .xlsx)
rm -f "$out/$name"-*.png
pdftoppm -png -r "$dpi" "$out/$name.pdf" "$out/$name"
ls "$out/$name"-*.png

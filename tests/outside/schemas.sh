#!/usr/bin/env bash
# Lays the published schemas of XLIFF 1.2 into a folder, out of the Debian package that carries them: schemas.sh FOLDER
set -euo pipefail
folder=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
# A machine that has never looked doesn't know where packages are.
apt-get download -qq php-symfony-translation 2>/dev/null ||
  { apt-get update -qq && apt-get download -qq php-symfony-translation; }
dpkg -x php-symfony-translation_*.deb .
mkdir -p "$folder"
cp usr/share/php/Symfony/Component/Translation/Resources/schemas/{xliff-core-1.2-strict,xml}.xsd "$folder"

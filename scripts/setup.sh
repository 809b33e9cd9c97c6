#!/bin/sh
# Installs what watchbill needs and builds it, once however many ask at the same time. Quiet but for one line a step;
# what goes wrong is told in one line, the details are in the log.
set -eu
cd "$(dirname -- "$0")/.."
say() { printf 'watchbill: %s\n' "$1" >&2; }
fail() { say "$1"; exit "${2:-4}"; }

command -v node >/dev/null 2>&1 || fail 'got no node, expected Node.js 20.19 or later (https://nodejs.org)' 3
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
  fail "got Node.js $(node --version), expected 20.19 or later" 3
command -v npm >/dev/null 2>&1 || fail 'got no npm, expected it beside Node.js' 3
mkdir -p .cache dist 2>/dev/null || fail "got a folder that cannot be written ($(pwd)), expected to build in it" 3
[ -w . ] || fail "got a folder that cannot be written ($(pwd)), expected to build in it" 3

lock=.cache/setup.lock
waited=0
until mkdir "$lock" 2>/dev/null; do
  owner=$(cat "$lock/pid" 2>/dev/null || true)
  if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then rm -rf "$lock"; continue; fi
  [ "$waited" -eq 0 ] && say 'another setup is running; waiting for it'
  waited=$((waited + 1))
  [ "$waited" -lt 600 ] || fail "got no end of another setup in 10 minutes, expected one; remove $lock if none runs"
  sleep 1
done
echo $$ >"$lock/pid"
trap 'rm -rf "$lock"' EXIT
trap 'exit 130' INT TERM
# Another setup may have done the work while this one waited.
if [ "$waited" -gt 0 ] && [ -e dist/.built ]; then exit 0; fi

log=.cache/setup.log
: >"$log"
stamp=node_modules/.watchbill-lock
if [ ! -e "$stamp" ] || ! cmp -s package-lock.json "$stamp"; then
  say 'installing dependencies (about half a minute, once)'
  # Not `npm ci`: it refuses a lock made where the binaries of other platforms could not be seen. The lock is obeyed and left as it is.
  npm install --no-save --no-audit --no-fund >>"$log" 2>&1 ||
    fail "got no dependencies from the package registry, expected 'npm install' to pass; is the network reachable? See $(pwd)/$log" 3
  cp package-lock.json "$stamp"
fi
say 'building'
touch .cache/started
npm run --silent build >>"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "the build failed; see $(pwd)/$log"; }
touch -r .cache/started dist/.built

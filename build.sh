#!/usr/bin/env bash
# Installs what is missing, builds, and runs.  `./build.sh help` lists the commands.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

packages=(
  cmake g++ ninja-build ccache
  libboost1.81-dev libeigen3-dev libexpected-dev libfmt-dev libcli11-dev
  libstemmer-dev libxxhash-dev libpugixml-dev libzip-dev nlohmann-json3-dev pkgconf
  doctest-dev
)
fuzz_packages=(clang libclang-rt-14-dev)
coverage_packages=(gcovr)
bench_packages=(libbenchmark-dev)
sample=examples/filings/northmoor-2009q2.md

usage() {
  cat <<'TEXT'
Usage: ./build.sh COMMAND

  build        build/tieout
  demo         build it, and tie out a sample filing
  test         build everything, and run all tests
  sanitize     the tests under the address and undefined behaviour sanitizers
  threads      the tests under the thread sanitizer
  coverage     the tests, and which lines they reach
  productions  how often the corpora match each production of the grammar
  fuzz [S]     each fuzz target for S seconds (default 60), with clang
  bench        how fast it is; arguments go to the benchmarks
  clean        remove the build folders
  help         this text

Every command first installs the Debian packages it lacks, with apt-get.
Environment:
  TIEOUT_CORPUS   a folder of real filings; `test` runs on them, too
  TIEOUT_WERROR   ON or OFF: whether warnings are errors
TEXT
}

fail() { printf 'build.sh: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "neither root nor sudo; install these as root: ${missing[*]}"
  fi
}

apt_install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }

# need PACKAGE...: installs those that are not installed.
need() {
  command -v dpkg-query >/dev/null || fail "this is no Debian system; install the equivalents of: $*"
  local installed package
  installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^ii *//p' || true)
  missing=()
  for package in "$@"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "apt-get is not there; install these: ${missing[*]}"
  printf 'Installing %s\n' "${missing[*]}"
  if ! apt_install "${missing[@]}"; then
    # The lists of packages are missing or out of date; mirrors fail now and then, so update is tried twice.
    as_root apt-get update || { sleep 5; as_root apt-get update; } || fail "apt-get update failed; is there a network?"
    apt_install "${missing[@]}" || fail "apt-get could not install: ${missing[*]}"
  fi
}

configure() {  # PRESET
  local output
  output=$(cmake --preset "$1" ${TIEOUT_WERROR:+-DTIEOUT_WERROR="$TIEOUT_WERROR"} 2>&1) \
    || { printf '%s\n' "$output" >&2; fail "cmake could not configure preset $1"; }
}

build() {  # PRESET [TARGET]
  configure "$1"
  cmake --build --preset "$1" ${2:+--target "$2"}
}

run_tests() {  # PRESET
  need "${packages[@]}"
  build "$1"
  ctest --preset "$1" --no-tests=error -j "$(nproc)"
}

demo() {
  need "${packages[@]}"
  build release tieout_cli
  printf '\n$ build/tieout check %s\n' "$sample"
  local status=0
  build/tieout check "$sample" || status=$?
  case $status in
    0) ;;
    1) printf '\n(Exit status 1: something in the sample does not tie out. That is a report, not a failure of the build.)\n' ;;
    *) exit "$status" ;;
  esac
}

coverage() {
  need "${packages[@]}" "${coverage_packages[@]}"
  find build-coverage -name '*.gcda' -delete 2>/dev/null || true
  run_tests coverage
  gcovr --root . --object-directory build-coverage --filter 'grammar/' --filter 'engine/' --filter 'rules/' --filter 'cli/' \
    --exclude-throw-branches --txt --html-details build-coverage/coverage.html --print-summary
  printf 'build-coverage/coverage.html\n'
}

productions() {
  need "${packages[@]}"
  build release tieout_coverage_tests
  build/tests/tieout_coverage_tests
}

fuzz() {  # SECONDS
  need "${packages[@]}" "${fuzz_packages[@]}"
  build fuzz
  local target subject corpus
  for target in build-fuzz/tests/tieout_*_fuzz; do
    subject=${target##*/tieout_}
    subject=${subject%_fuzz}
    corpus=build-fuzz/corpus/$subject
    mkdir -p "$corpus" "tests/fuzz/seeds/$subject"
    printf '\n== %s\n' "$subject"
    "$target" -max_total_time="$1" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
      -artifact_prefix="build-fuzz/$subject-" "$corpus" "tests/fuzz/seeds/$subject" examples/filings
  done
}

bench() {
  need "${packages[@]}" "${bench_packages[@]}"
  build bench
  local program
  for program in build-bench/tests/bench/tieout_*_bench; do "$program" "$@"; done
}

case "${1:-help}" in
  build) need "${packages[@]}"; build release ;;
  demo) demo ;;
  test) run_tests release ;;
  sanitize) run_tests asan-ubsan ;;
  threads) run_tests tsan ;;
  coverage) coverage ;;
  productions) productions ;;
  fuzz) fuzz "${2:-60}" ;;
  bench) bench "${@:2}" ;;
  clean) rm -rf build build-* ;;
  help | -h | --help) usage ;;
  *) usage >&2; exit 2 ;;
esac

# `make demo` and `make test` do all the set-up on a fresh Debian or Ubuntu machine that has Swift.

CASE ?= Cases/second-strategy-discussion.yaml
BUILD = swift build --explicit-target-dependency-import-check error

.PHONY: demo test lint bench setup clean

# Builds the command and compares a case under every profile.
demo: setup
	$(BUILD) -c release --static-swift-stdlib --product quorate --scratch-path .build-release
	.build-release/release/quorate compare $(CASE)

# The one gate: everything is built, every test runs, every profile and case is read.
test: setup
	$(BUILD) --build-tests
	swift test --skip-build
	.build/debug/quorate check

# The house style, as strictly as it goes.
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

# What the design promises of speed, measured.
bench: setup
	Benchmarks/run

# Installs what is missing: libyaml with its headers, and pkg-config to find it.
setup:
	@pkg-config --exists yaml-0.1 2>/dev/null || $(MAKE) --no-print-directory install-libyaml

.PHONY: install-libyaml
install-libyaml:
	@if command -v apt-get >/dev/null; then \
	  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq libyaml-dev pkg-config; \
	elif command -v brew >/dev/null; then brew install libyaml pkg-config; \
	else echo "Please install libyaml with its headers, and pkg-config." >&2; exit 1; fi

clean:
	rm -rf .build .build-* Benchmarks/.build-* Benchmarks/.venv

# `make demo` and `make test` do all the set-up on a fresh Debian or Ubuntu machine that has Swift.

CASE ?= Cases/second-strategy-discussion.yaml
BUILD = swift build --explicit-target-dependency-import-check error
RELEASE = $(BUILD) -c release --static-swift-stdlib
# The workbench needs a server, which is fetched and built only where it is asked for.
WORKBENCH = --traits Workbench

.PHONY: demo serve install package test lint bench docs mutants fuzz million spark setup clean

# Builds the command and compares a case under every profile. It is built without optimisation, in a third of the time: what it does takes
# a few tenths of a second all the same.
demo: setup
	$(BUILD) --product quorate --scratch-path .build-demo
	.build-demo/debug/quorate compare $(CASE)

# Builds the command and the workbench, and opens the workbench on this machine.
PORT ?= 8080
serve: programs
	.build-workbench/release/quorate serve --port $(PORT)

# The command and the workbench as they are installed.
.PHONY: programs
programs: setup
	for program in quorate quorate-workbench quorate-census; do \
	  $(RELEASE) $(WORKBENCH) --product $$program --scratch-path .build-workbench || exit 1; \
	done
	@# The command of `make demo` finds the workbench beside it.
	@! [ -d .build-demo/debug ] || ln -sf $(CURDIR)/.build-workbench/release/quorate-workbench .build-demo/debug/

# Installs both, with a manual page and completions for bash, zsh and fish.
PREFIX ?= /usr/local
install: programs
	Packaging/install .build-workbench/release "$(DESTDIR)$(PREFIX)"

# The same as an archive, which runs on a Debian without Swift.
package: programs
	Packaging/archive .build-workbench/release .build-workbench

# The one gate: everything is built, every test runs, every profile and case is read, what is generated is current, and a package
# outside this one adds a procedure. SOURCES is the folder of the texts that the profiles transcribe, where they are at hand. Where no browser can be installed, it says that those tests did not run.
test: setup python
	@# The tests and what they need, and not all that stands in the packages that are fetched.
	$(BUILD) $(WORKBENCH) --product quoratePackageTests
	swift test $(WORKBENCH) --skip-build
	.build/debug/quorate check $(if $(SOURCES),--sources $(SOURCES))
	.build/debug/quorate report --check
	Tests/Schemas/run
	Tests/Calendars/run
	Tests/Batch/run
	Tests/Decisions/run
	Tests/Browser/run
	Tests/Outside/run

# The house style, as strictly as it goes.
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

# The documentation of the public modules, which must compile without a warning: made of what was built for the tests.
MODULES = Calendars Records Profiles Cases ProcedureKit Engine Rendering
GRAPHS = .build-docs/graphs
TARGET = $$(swift -print-target-info | sed -n 's/.*"triple" *: *"\(.*\)",/\1/p' | head -n 1)
docs: setup
	$(BUILD) $(WORKBENCH) --target Rendering
	@rm -rf $(GRAPHS); mkdir -p $(GRAPHS)
	@sdk=$$(xcrun --show-sdk-path 2>/dev/null); for module in $(MODULES); do \
	  swift symbolgraph-extract -module-name $$module -target $(TARGET) $${sdk:+-sdk "$$sdk"} -I .build/debug/Modules \
	    -I Sources/CLibYAML -minimum-access-level public -skip-synthesized-members -output-dir $(GRAPHS) || exit 1; \
	done
	@for module in $(MODULES); do \
	  folder=.build-docs/documentation/$$module; rm -rf $$folder; mkdir -p $$folder/graphs $$folder/$$module.docc; \
	  cp $(GRAPHS)/$$module*.symbols.json $$folder/graphs/; \
	  cp Sources/$$module/Documentation.docc/* $$folder/$$module.docc/ 2>/dev/null || true; \
	  docc convert $$folder/$$module.docc --warnings-as-errors --additional-symbol-graph-dir $$folder/graphs \
	    --fallback-display-name $$module --fallback-bundle-identifier quorate.$$module --output-path $$folder/html || exit 1; \
	done

# Would the tests notice? Faults are planted one at a time in a copy; it takes hours, and says which of them nothing noticed.
FAULT ?=
mutants: setup
	Tests/Mutants/run $(FAULT)

# Inputs by the million to every reader, led by what code they reach; RUNS says how many each, and .build-fuzz keeps what was learnt.
RUNS ?= 1000000
fuzz: setup
	Tests/Fuzz/run $(RUNS)

# A million cases, one line in a hundred damaged, through `quorate batch`: none is lost, and an interruption leaves no trace. Ten minutes and 5 GB.
CASES ?= 1000000
million: setup
	$(RELEASE) --product quorate --scratch-path .build-release
	CASES=$(CASES) QUORATE=.build-release/release/quorate Tests/Batch/run

# The job for Apache Spark (Integrations/Spark) against one machine: half a gigabyte is fetched the first time.
spark: setup python
	$(RELEASE) --product quorate --scratch-path .build-release
	Tests/Spark/run

# What the design promises of speed, measured.
bench: setup python
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

# Python with virtual environments, for the validator of the schemas, the readers of calendars and decision tables, and numpy.
.PHONY: python
python:
	@python3 -c 'import venv, ensurepip' 2>/dev/null || { \
	  if command -v apt-get >/dev/null; then \
	    sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	    $$sudo apt-get update -qq && $$sudo apt-get install -y -qq python3-venv; \
	  else echo "Please install Python 3 with venv." >&2; exit 1; fi; }

clean:
	rm -rf .build .build-* Benchmarks/.build-* Benchmarks/.venv Tests/*/.venv

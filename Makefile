# The commands of this project; `make help` lists them.

TOOL := .build/release/spacedigest
SWIFT_FILES := Package.swift Sources Tests Fuzz

# BASE_URL=https://example.org/digest/ and PORTABLE=1 may stand on make's command line. The address
# goes through the environment, where the shell leaves it alone.
export BASE_URL
SITE_OPTIONS := $(if $(BASE_URL),--base-url "$$BASE_URL") $(if $(filter-out 0,$(PORTABLE)),--portable)

.DEFAULT_GOAL := help
.PHONY: site test build serve lint format accuracy evidence-trial fuzz clean help

site: build ## build the tool, then seeds/ into public/ (BASE_URL=…, PORTABLE=1) | 编译工具，并把 seeds/ 生成为 public/
	$(TOOL) build --seeds seeds --output public $(SITE_OPTIONS)

test: lint ## check the format and run every test, those in a browser and of servers too | 检查格式并运行全部测试，包括浏览器和服务器测试
# The tests of `add` want the real programs for PDF and Word, and do without where they must.
	@Scripts/install-dependencies readers || true
	swift build --build-tests
	Scripts/browser-tests
	Scripts/hosting-tests
	Scripts/accident-tests
	swift test --disable-xctest

build: ## make the release binary .build/release/spacedigest | 编译发布版 .build/release/spacedigest
	@Scripts/install-dependencies
	swift build -c release --static-swift-stdlib --product spacedigest

serve: build ## preview seeds/ with live reload (PORT=8080) | 预览 seeds/，修改后自动刷新
	$(TOOL) serve --seeds seeds $(if $(PORT),--port $(PORT)) $(SITE_OPTIONS)

lint: ## check the format of the Swift files | 检查 Swift 文件的格式
	@Scripts/install-dependencies
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

format: ## put the Swift files into format | 整理 Swift 文件的格式
	@Scripts/install-dependencies
	swift format --in-place --parallel --recursive $(SWIFT_FILES)

accuracy: ## score the reader against keys and the committed board (RECORD=1 writes it, DETAILS=1) | 按答案给阅读打分并与已提交的成绩比较（RECORD=1 更新）
	@Scripts/install-dependencies
	swift build -c release --static-swift-stdlib --product accuracy
	.build/release/accuracy $(if $(filter-out 0,$(RECORD)),--record) $(if $(filter-out 0,$(DETAILS)),--details)

evidence-trial: ## plant faults into the digests and count what the checks find (RECORD=1 writes it for the page about the site, DETAILS=1) | 在摘要中植入错误，统计检查能发现多少
	@Scripts/install-dependencies
	swift build -c release --static-swift-stdlib --product evidence-trial
	.build/release/evidence-trial $(if $(filter-out 0,$(RECORD)),--record) $(if $(filter-out 0,$(DETAILS)),--details)

# Through the environment, as BASE_URL above.
fuzz: export FUZZ_SECONDS := $(or $(TIME),60)
fuzz: export FUZZ_TARGETS := $(TARGET)
fuzz: ## feed damaged input to the readers (TIME=60 seconds each, TARGET=reader|templates|…) | 用损坏的输入考验各读取器（每项 TIME=60 秒）
	@Scripts/fuzz "$$FUZZ_SECONDS" $$FUZZ_TARGETS

clean: ## remove what was compiled, not the site | 删除编译结果，不删网站
	rm -rf .build

help: ## list these commands | 列出这些命令
	@awk -F ':.*## | [|] ' '/^[a-z-]+:.*## / { printf "make %-8s %s\n%14s%s\n", $$1, $$2, "", $$3 }' Makefile

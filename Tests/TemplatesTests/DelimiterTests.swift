import Core
import Templates
import Testing

@Suite struct DelimiterTests {
  @Test(arguments: [
    ("{{=<% %>=}}<%a%>{{a}}", "1{{a}}"),
    ("{{=[ ]=}}[#t][a][/t][={{ }}=]{{a}}", "11"),
    ("{{= | | =}}|a|", "1"),
    ("{{=<% %>=}}<%{h}%><%&h%>", "<i><i>"),
    ("{{=@@ ##=}}@@! note ##@@a##", "1"),
  ])
  func delimitersHoldFromTheirTagOn(_ template: String, _ expected: String) throws {
    let data: TemplateValue = [
      "a": 1, "t": true, "h": .html(TrustedHTML(trustedMarkup: "<i>")),
    ]
    #expect(try rendered(template, data) == expected)
  }

  @Test(arguments: ["{{=<%=}}", "{{= =}}", "{{=a b c=}}", "{{=12345678901234567 }}=}}"])
  func delimitersThatAreNotTwoShortWordsAreRefused(_ template: String) {
    #expect(problems(template).first?.id == "template-delimiters-malformed")
  }
}

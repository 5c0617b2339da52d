package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockValidatorTest {
  /** In a block, {@code N*x} stands for N times the letter and {@code N@[…]} for N times what is in the brackets. */
  private static String written(String block) {
    String text = java.util.regex.Pattern.compile("(\\d+)\\*x")
        .matcher(block)
        .replaceAll(match -> "x".repeat(Integer.parseInt(match.group(1))));
    return java.util.regex.Pattern.compile("(\\d+)@\\[([^\\]]*)\\]")
        .matcher(text)
        .replaceAll(match -> String.join(",",
            java.util.Collections.nCopies(Integer.parseInt(match.group(1)), match.group(2))).replace("\\", "\\\\"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '§', quoteCharacter = '\u0001', textBlock = """
      {"type":"divider"} §
      {"type":"section","text":{"type":"mrkdwn","text":"3000*x"}} §
      {"type":"section","text":{"type":"mrkdwn","text":"3001*x"}} § blocks[0].text.text: 3001 characters, 1 to 3000
      {"type":"section","text":{"type":"mrkdwn","text":""}} § blocks[0].text.text: 0 characters, 1 to 3000
      {"type":"section","text":{"type":"mrkdwn","text":"<!here>"}} § blocks[0].text.text: mentions somebody
      {"type":"section"} § blocks[0]: neither text nor fields
      {"type":"section","fields":[11@[{"type":"plain_text","text":"a"}]]} § blocks[0].fields: 11, at most 10
      {"type":"section","fields":[{"type":"plain_text","text":"2001*x"}]} § blocks[0].fields[0].text: 2001 characters, 1 to 2000
      {"type":"header","text":{"type":"plain_text","text":"150*x"}} §
      {"type":"header","text":{"type":"plain_text","text":"151*x"}} § blocks[0].text.text: 151 characters, 1 to 150
      {"type":"header","text":{"type":"mrkdwn","text":"a"}} § blocks[0].text.type: "mrkdwn"
      {"type":"context","elements":[10@[{"type":"plain_text","text":"a"}]]} §
      {"type":"context","elements":[11@[{"type":"plain_text","text":"a"}]]} § blocks[0].elements: 11, 1 to 10
      {"type":"context","elements":[]} § blocks[0].elements: 0, 1 to 10
      {"type":"context_actions","elements":[]} § blocks[0].elements: 0, 1 to 5
      {"type":"actions","elements":[]} § blocks[0].elements: 0, 1 to 25
      {"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"75*x"},"value":"2000*x"}]} §
      {"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"76*x"}}]} § blocks[0].elements[0].text.text: 76 characters, 1 to 75
      {"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"a"},"value":"2001*x"}]} § blocks[0].elements[0].value: 2001 characters, at most 2000
      {"type":"actions","elements":[{"type":"button","action_id":"256*x","text":{"type":"plain_text","text":"a"}}]} § blocks[0].elements[0].action_id: 256 characters, 1 to 255
      {"type":"actions","elements":[2@[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"a"}}]]} § blocks[0].elements[1].action_id: "a" twice
      {"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"a"},"url":"javascript:x"}]} § blocks[0].elements[0].url: neither http nor https
      {"type":"actions","elements":[{"type":"slider","action_id":"a"}]} § blocks[0].elements[0]: unknown type "slider"
      {"type":"divider","block_id":"256*x"} § blocks[0].block_id: 256 characters, 1 to 255
      {"type":"hologram"} § blocks[0]: unknown type "hologram"
      {"type":"image","image_url":"https://a.example/x","alt_text":""} § blocks[0].alt_text: 0 characters, 1 to 2000
      {"type":"rich_text","elements":[]} § blocks[0].elements: none
      {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":""}]}]} § blocks[0].elements[0].elements[0].text: 0 characters, 1 to 12000
      {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"a","style":{"loud":true}}]}]} § blocks[0].elements[0].elements[0].style: unknown "loud"
      {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"link","url":"https://a.example/a b"}]}]} § blocks[0].elements[0].elements[0].url: characters that do not belong in an address
      {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"user","user_id":"<!x>"}]}]} § blocks[0].elements[0].elements[0].user_id: not an id
      {"type":"rich_text","elements":[{"type":"rich_text_list","style":"bullet","elements":[{"type":"rich_text_quote","elements":[{"type":"text","text":"a"}]}]}]} § blocks[0].elements[0].elements[0]: unknown type "rich_text_quote"
      {"type":"table","rows":[[{"type":"raw_text","text":"a"}]],"column_settings":[{"is_wrapped":true,"align":"right"}]} §
      {"type":"table","rows":[[{"type":"raw_text","text":"a"}],[2@[{"type":"raw_text","text":"a"}]]]} § blocks[0].rows[1]: 2 cells, the first row has 1
      {"type":"table","rows":[[{"type":"raw_text","text":""}]]} § blocks[0].rows[0][0].text: empty
      {"type":"table","rows":[[{"type":"raw_text","text":"<!here>"}]]} § blocks[0].rows[0][0].text: mentions somebody
      {"type":"table","rows":[[{"type":"mrkdwn","text":"a"}]]} § blocks[0].rows[0][0]: unknown type "mrkdwn"
      {"type":"table","rows":[[{"type":"rich_text","elements":[]}]]} § blocks[0].rows[0][0].elements: none
      {"type":"table","rows":[[21@[{"type":"raw_text","text":"a"}]]]} § blocks[0].rows[0]: 21 cells, 1 to 20
      {"type":"table","rows":[[{"type":"raw_text","text":"10001*x"}]]} § blocks[0]: 10001 characters, at most 10000
      {"type":"table","rows":[[{"type":"raw_text","text":"a"}]],"column_settings":[{"align":"top"}]} § blocks[0].column_settings[0].align: "top"
      {"type":"input","label":{"type":"plain_text","text":"a"},"element":{"type":"plain_text_input","action_id":"a"}} § blocks[0]: an input in a message
      {"type":"table","rows":[]} § blocks[0].rows: 0, 1 to 100
      """)
  void namesWhatSlackWouldRefuse(String block, String problem) {
    var message = JsonParser.parseString("{\"text\":\"a\",\"blocks\":[" + written(block) + "]}").getAsJsonObject();
    if (problem == null) assertThat(BlockValidator.problems(message)).isEmpty();
    else
      assertThat(BlockValidator.problems(message)).containsExactly(problem);
  }

  @Test
  void aMessageHasOneTable() {
    assertThat(
        BlockValidator.problems(message("{\"type\":\"table\",\"rows\":[[{\"type\":\"raw_text\",\"text\":\"a\"}]]}",
            2)))
        .containsExactly("blocks[1]: a second table");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '§', quoteCharacter = '\u0001', textBlock = """
      {"type":"divider"} § "close":{"type":"plain_text","text":"a"} §
      {"type":"divider"} § "submit":{"type":"plain_text","text":"25*x"} § submit.text: 25 characters, 1 to 24
      {"type":"divider"} § "private_metadata":"3001*x" § private_metadata: 3001 characters, at most 3000
      {"type":"input","label":{"type":"plain_text","text":"a"},"element":{"type":"plain_text_input","action_id":"a"}} § "a":1 § submit: missing, though there are inputs
      {"type":"input","label":{"type":"plain_text","text":"a"},"element":{"type":"image"}} § "submit":{"type":"plain_text","text":"a"} § blocks[0].element.type: "image"
      {"type":"input","label":{"type":"plain_text","text":"a"},"element":{"type":"plain_text_input","action_id":"a","max_length":3001}} § "submit":{"type":"plain_text","text":"a"} § blocks[0].element.max_length: 3001, 1 to 3000
      {"type":"table","rows":[[{"type":"raw_text","text":"a"}]]} § "a":1 § blocks[0]: a table in a form
      """)
  void namesWhatSlackWouldRefuseInAForm(String block, String more, String problem) {
    var view = JsonParser.parseString("{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"a\"},"
        + written(more) + ",\"blocks\":[" + block + "]}").getAsJsonObject();
    if (problem == null) assertThat(BlockValidator.problemsOfForm(view)).isEmpty();
    else
      assertThat(BlockValidator.problemsOfForm(view)).contains(problem);
  }

  @Test
  void countsBlocksAndTextOfTheWholeMessage() {
    String section = "{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"" + "x".repeat(240) + "\"}}";
    assertThat(BlockValidator.problems(message(section, 50))).isEmpty();
    assertThat(BlockValidator.problems(message(section, 51))).containsExactly("blocks: 51, at most 50",
        "blocks: 12240 characters of text, at most 12000");
  }

  @Test
  void aMessageNeedsAText() {
    assertThat(BlockValidator.problems(JsonParser.parseString("{}").getAsJsonObject()))
        .containsExactly("text: missing");
  }

  private static com.google.gson.JsonObject message(String block, int times) {
    return JsonParser.parseString("{\"text\":\"a\",\"blocks\":[" + String.join(",",
        java.util.Collections.nCopies(times, block)) + "]}").getAsJsonObject();
  }
}

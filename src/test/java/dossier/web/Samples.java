package dossier.web;

import com.google.gson.JsonObject;

/** Sample messages in Slack's JSON. */
final class Samples {
  private static final String ACTIONS = """
    {"type":"actions","elements":[
      {"type":"button","action_id":"share","style":"primary","text":{"type":"plain_text","text":"Share in channel"},"value":"q1"},
      {"type":"button","action_id":"more","text":{"type":"plain_text","text":"More evidence"},"value":"q1"},
      {"type":"button","action_id":"cite","text":{"type":"plain_text","text":"Copy citation"},"value":"q1"},
      {"type":"button","action_id":"good","text":{"type":"plain_text","text":":thumbsup:","emoji":true},"value":"q1"},
      {"type":"button","action_id":"wrong","text":{"type":"plain_text","text":"👎 Wrong?","emoji":true},"value":"q1"}]}""";
  private static final String ANSWER = """
    {"type":"rich_text","elements":[
      {"type":"rich_text_section","elements":[
        {"type":"text","text":"Xiaomi plans 2,000 stores worldwide in three years.","style":{"bold":true}},
        {"type":"text","text":" – planned [1]"}]},
      {"type":"rich_text_quote","elements":[
        {"type":"text","text":"“… plans to open 2,000 stores worldwide in three years”  "},
        {"type":"text","text":"[1] Dossier sample · "},
        {"type":"link","url":"https://example.com/xiaomi","text":"example.com"},
        {"type":"text","text":" · 12 May 2018"}]}]}""";

  /** Everything that a message can show. */
  static final JsonObject HELP = object("""
    {"text":"Help","blocks":[
      {"type":"header","text":{"type":"plain_text","text":"What can be asked :mag:"}},
      {"type":"section","text":{"type":"mrkdwn","text":"*Ask* a question, _as you would_ a colleague. ~Never~ `guess`.\\n&gt; a quoted line\\n&gt; and another\\n<https://example.com/help|The manual> · <@U0YOU> in <#C0PHONES> :tada:"},
       "accessory":{"type":"overflow","action_id":"overflow","options":[
         {"text":{"type":"plain_text","text":"Mute for a week"},"value":"mute"},
         {"text":{"type":"plain_text","text":"Remove"},"value":"remove"}]}},
      {"type":"section","fields":[
        {"type":"mrkdwn","text":"*Articles*\\n1,204"},{"type":"mrkdwn","text":"*Companies*\\n212"},
        {"type":"mrkdwn","text":"*Newest*\\n2 h ago"},{"type":"mrkdwn","text":"*Index*\\n14 MB"}]},
      {"type":"divider"},
      {"type":"section","text":{"type":"mrkdwn","text":"Which company?"},"accessory":{"type":"static_select","action_id":"pick",
        "placeholder":{"type":"plain_text","text":"Choose a company"},"options":[
          {"text":{"type":"plain_text","text":"Xiaomi"},"value":"xiaomi"},
          {"text":{"type":"plain_text","text":"Huawei"},"value":"huawei"}]}},
      {"type":"rich_text","elements":[
        {"type":"rich_text_list","style":"bullet","elements":[
          {"type":"rich_text_section","elements":[{"type":"text","text":"news","style":{"code":true}},{"type":"text","text":" xiaomi "},{"type":"emoji","name":"newspaper"}]},
          {"type":"rich_text_section","elements":[{"type":"text","text":"profile","style":{"code":true}},{"type":"text","text":" zte, "},{"type":"text","text":"quietly","style":{"italic":true,"strike":true}}]}]},
        {"type":"rich_text_preformatted","elements":[{"type":"text","text":"\\"market share\\" AND company:zte\\nAND date:[2018-01 TO 2018-12]"}]}]},
      {"type":"actions","elements":[
        {"type":"button","action_id":"form","text":{"type":"plain_text","text":"Schedule a digest"}},
        {"type":"button","action_id":"delete","style":"danger","text":{"type":"plain_text","text":"Forget all"},
         "confirm":{"title":{"type":"plain_text","text":"Sure?"},"text":{"type":"plain_text","text":"This cannot be undone."},
           "confirm":{"type":"plain_text","text":"Forget"},"deny":{"type":"plain_text","text":"Keep"},"style":"danger"}},
        {"type":"button","action_id":"site","url":"https://example.com/","text":{"type":"plain_text","text":"Open the site"}}]},
      {"type":"image","image_url":"https://unreachable.invalid/chart.png","alt_text":"A chart of articles by year"},
      {"type":"context","elements":[{"type":"mrkdwn","text":":warning: sample words only"}]}]}""");

  static final String FORM = """
    {"type":"modal","callback_id":"digest","title":{"type":"plain_text","text":"Schedule a digest"},
     "submit":{"type":"plain_text","text":"Schedule"},"close":{"type":"plain_text","text":"Cancel"},"blocks":[
      {"type":"section","text":{"type":"mrkdwn","text":"Posts to *#general*."}},
      {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
       "element":{"type":"plain_text_input","action_id":"text","placeholder":{"type":"plain_text","text":"China phones, daily"}}},
      {"type":"input","block_id":"when","label":{"type":"plain_text","text":"When"},"element":{"type":"static_select","action_id":"pick",
        "options":[{"text":{"type":"plain_text","text":"Daily"},"value":"daily"},{"text":{"type":"plain_text","text":"Weekly"},"value":"weekly"}]}}]}""";

  /** A form with every element that takes something, each in a block of its own. */
  static final String EVERY = """
    {"type":"modal","callback_id":"every","title":{"type":"plain_text","text":"Every element"},
     "submit":{"type":"plain_text","text":"Send"},"blocks":[
      {"type":"input","block_id":"text","label":{"type":"plain_text","text":"Name"},
       "element":{"type":"plain_text_input","action_id":"field"}},
      {"type":"input","block_id":"kind","label":{"type":"plain_text","text":"Kind"},
       "element":{"type":"static_select","action_id":"field","options":[{"text":{"type":"plain_text","text":"Launches"},"value":"launches"},{"text":{"type":"plain_text","text":"Deals"},"value":"deals"}]}},
      {"type":"input","block_id":"kinds","label":{"type":"plain_text","text":"Kinds"},
       "element":{"type":"multi_static_select","action_id":"field","options":[{"text":{"type":"plain_text","text":"Launches"},"value":"launches"},{"text":{"type":"plain_text","text":"Deals"},"value":"deals"}]}},
      {"type":"input","block_id":"company","label":{"type":"plain_text","text":"Company"},
       "element":{"type":"external_select","action_id":"field","min_query_length":1,"placeholder":{"type":"plain_text","text":"Type a name"}}},
      {"type":"input","block_id":"companies","label":{"type":"plain_text","text":"Companies"},
       "element":{"type":"multi_external_select","action_id":"field","min_query_length":1,"max_selected_items":2,"placeholder":{"type":"plain_text","text":"Type names"}}},
      {"type":"input","block_id":"person","label":{"type":"plain_text","text":"Person"},
       "element":{"type":"users_select","action_id":"field"}},
      {"type":"input","block_id":"people","label":{"type":"plain_text","text":"People"},
       "element":{"type":"multi_users_select","action_id":"field"}},
      {"type":"input","block_id":"place","label":{"type":"plain_text","text":"Conversation"},
       "element":{"type":"conversations_select","action_id":"field"}},
      {"type":"input","block_id":"places","label":{"type":"plain_text","text":"Conversations"},
       "element":{"type":"multi_conversations_select","action_id":"field"}},
      {"type":"input","block_id":"room","label":{"type":"plain_text","text":"Channel"},
       "element":{"type":"channels_select","action_id":"field"}},
      {"type":"input","block_id":"often","label":{"type":"plain_text","text":"How often"},
       "element":{"type":"radio_buttons","action_id":"field","options":[{"text":{"type":"plain_text","text":"Launches"},"value":"launches"},{"text":{"type":"plain_text","text":"Deals"},"value":"deals"}]}},
      {"type":"input","block_id":"also","label":{"type":"plain_text","text":"Also"},
       "element":{"type":"checkboxes","action_id":"field","options":[{"text":{"type":"plain_text","text":"Launches"},"value":"launches"},{"text":{"type":"plain_text","text":"Deals"},"value":"deals"}]}},
      {"type":"input","block_id":"day","label":{"type":"plain_text","text":"Day"},
       "element":{"type":"datepicker","action_id":"field"}},
      {"type":"input","block_id":"time","label":{"type":"plain_text","text":"Time"},
       "element":{"type":"timepicker","action_id":"field","initial_time":"09:00"}}]}""";

  private Samples() {}

  /** An answer, private, that repeats the question as plain text. */
  static JsonObject answer(String question) {
    JsonObject message = object("{\"text\":\"Xiaomi plans 2,000 stores\",\"blocks\":[" + ANSWER + """
      ,{"type":"context","elements":[{"type":"mrkdwn","text":"1 independent source · index as of 09:14"}]},""" + ACTIONS
        + "]}");
    JsonObject line = object("{\"type\":\"context\"}");
    var elements = new com.google.gson.JsonArray();
    elements.add(Json.object("type", "plain_text", "text", "Q: " + question));
    line.add("elements", elements);
    message.getAsJsonArray("blocks").asList().addFirst(line);
    return message;
  }

  /** The same, for everybody, instead of the private one. */
  static JsonObject shared() {
    JsonObject message = object("{\"text\":\"Xiaomi plans 2,000 stores\",\"blocks\":[" + ANSWER + "]}");
    message.addProperty("response_type", "in_channel");
    return message;
  }

  static String threadBlocks(String text) {
    var blocks = new com.google.gson.JsonArray();
    blocks.add(object(ANSWER));
    blocks.add(Json.object("type", "section", "text", Json.object("type", "mrkdwn", "text", text)));
    return Json.text(blocks);
  }

  static JsonObject object(String json) {
    return Json.parseObject(json).orElseThrow(() -> new AssertionError(json));
  }
}

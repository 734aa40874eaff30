package jp.shirube.breaking.exchange;

import tools.jackson.databind.json.JsonMapper;

/** Breaks the rule that only the reader uses a JSON library. */
public final class MapsJsonItself {

    public String map() {
        return JsonMapper.shared().writeValueAsString(1);
    }
}

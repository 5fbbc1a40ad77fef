package dev.demur.slack;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.slack.api.util.json.GsonFactory;

/** JSON as Slack writes it: snake case, with the adapters of Slack's own model. */
final class Json {

    private static final Gson GSON = gson();

    private Json() {}

    private static Gson gson() {
        GsonBuilder builder = new GsonBuilder()
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .disableHtmlEscaping();
        GsonFactory.registerTypeAdapters(builder, false);
        return builder.create();
    }

    static String write(Object value) {
        return GSON.toJson(value);
    }

    /** Throws {@link com.google.gson.JsonParseException} for what is not such an object. */
    static <T> T read(String json, Class<T> type) {
        return GSON.fromJson(json, type);
    }
}

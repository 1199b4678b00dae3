package id.brevet.account;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads a birth date, given as a day or, by older clients, as the moment at which that day began. */
public class BirthDate extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    /** The date typed into a form; null if it is none, which validation reports. */
    public static @Nullable LocalDate parse(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    BirthDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = json.getText();
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                    : OffsetDateTime.parse(text).toLocalDate();
        } catch (DateTimeParseException e) {
            throw context.weirdStringException(text, LocalDate.class, "not a day");
        }
    }
}

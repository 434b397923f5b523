package dev.portolan.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/// A request with wrong fields; it names all of them at once.
public class InvalidRequest extends Refusal {
    private final transient List<WrongField> wrongFields;

    /// @param status
    ///            400 for what is asked, 422 for what is sent
    public InvalidRequest(HttpStatus status, List<WrongField> wrongFields) {
        super(status, "error." + status.value() + ".text");
        this.wrongFields = List.copyOf(wrongFields);
    }

    /// Refuses the request when any field is wrong.
    public static void refuse(HttpStatus status, List<WrongField> wrongFields) {
        if (!wrongFields.isEmpty())
            throw new InvalidRequest(status, wrongFields);
    }

    @Override
    public List<WrongField> wrongFields() {
        return wrongFields;
    }
}

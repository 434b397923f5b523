package dev.portolan.evaluation;

import java.util.Optional;
import java.util.regex.Pattern;

/// A section that answers a question.
///
/// @param path
///            of its file, relative to the folder
/// @param heading
///            empty for the text ahead of the first heading
/// @param occurrence
///            which section of this heading in the file, from 1
/// @param grade
///            how well it answers: 2 answers, 1 is related
record Target(String path, String heading, int occurrence, int grade) {
    private static final Pattern WRITTEN = Pattern
            .compile("(?<path>[^#]+)#(?<heading>.+?)(?:~(?<occurrence>[1-9]\\d?))?=(?<grade>[1-9])");
    private static final String INTRO = "(intro)";

    /// Empty when it is not written as `path#heading=grade`.
    static Optional<Target> parse(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches())
            return Optional.empty();
        var heading = parts.group("heading");
        var occurrence = Optional.ofNullable(parts.group("occurrence")).map(Integer::parseInt).orElse(1);
        return Optional.of(new Target(parts.group("path"), heading.equals(INTRO) ? "" : heading, occurrence,
                Integer.parseInt(parts.group("grade"))));
    }

    @Override
    public String toString() {
        return path + "#" + (heading.isEmpty() ? INTRO : heading) + (occurrence > 1 ? "~" + occurrence : "");
    }
}

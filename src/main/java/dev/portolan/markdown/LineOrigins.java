package dev.portolan.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;

/// Finds the line in the file for a place in the text that the parser saw.
final class LineOrigins {
    private final int[] starts;
    private final int[] numbers;

    LineOrigins(NumberedText text) {
        int count = text.lines().size();
        starts = new int[count];
        numbers = new int[count];
        int at = 0;
        for (int i = 0; i < count; i++) {
            starts[i] = at;
            numbers[i] = text.lines().get(i).number();
            at += text.lines().get(i).text().length() + 1;
        }
    }

    int of(Node node) {
        return at(node.getStartOffset());
    }

    int at(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return numbers[Math.clamp(index < 0 ? -index - 2 : index, 0, numbers.length - 1)];
    }
}

package dev.portolan.library;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All notes in the order in which they are read.
record NoteTree(List<Branch> branches) {
    NoteTree {
        branches = List.copyOf(branches);
    }

    /// @param note
    ///            null for a mere group
    record Branch(String title, @Nullable Note note, List<Branch> branches) {
        Branch {
            branches = List.copyOf(branches);
        }

        static Branch leaf(Note note) {
            return new Branch(note.title(), note, List.of());
        }

        /// Its own note and those below it.
        Stream<Note> notes() {
            return Stream.concat(Stream.ofNullable(note), branches.stream().flatMap(Branch::notes));
        }

        /// Of its title: its own note's, else that of the first one below.
        public String lang() {
            return notes().map(Note::lang).findFirst().orElse(NoteLanguage.OTHER);
        }

        /// How many notes stand below it.
        public long count() {
            return branches.stream().flatMap(Branch::notes).count();
        }
    }

    /// What this language has for itself first, where each language has one branch; else as it is.
    NoteTree readIn(String language) {
        boolean oneEach = branches.stream().map(Branch::lang).distinct().count() == branches.size();
        return oneEach
                ? new NoteTree(branches.stream()
                        .sorted(Comparator.comparing(branch -> !branch.lang().equals(language))).toList())
                : this;
    }

    List<Note> notes() {
        return branches.stream().flatMap(Branch::notes).toList();
    }
}

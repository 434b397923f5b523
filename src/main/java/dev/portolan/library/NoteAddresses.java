package dev.portolan.library;

import dev.portolan.markdown.SafeHtml;
import java.util.Optional;

/// What the relative addresses in one note are on this site.
final class NoteAddresses implements SafeHtml.Addresses {
    private final Targets targets;
    private final Images images;

    NoteAddresses(Targets targets, Images images) {
        this.targets = targets;
        this.images = images;
    }

    /// A fragment that no heading of another note answers to is left out: the page is better than nothing. A note that
    /// is not there keeps its address, where the page for missing ones helps on.
    @Override
    public Optional<String> link(String href) {
        return existing(href).or(() -> Href.of(href).flatMap(targets::named).map(NoteAddress::of));
    }

    /// The same without notes that are not there.
    Optional<String> existing(String href) {
        return Href.of(href).flatMap(written -> target(written).or(() -> image(written)));
    }

    private Optional<String> target(Href href) {
        return targets.of(href).map(note -> {
            boolean unknownHere = href.path().isEmpty() && note.anchor(href.fragment()).isEmpty();
            return unknownHere ? NoteAddress.ofFragment(href.fragment()) : address(note, href.fragment());
        });
    }

    @Override
    public Optional<String> image(String src) {
        return Href.of(src).flatMap(this::image);
    }

    /// What front matter means: a file from here or from the content folder, or an address on another site.
    Optional<String> reference(String written) {
        return WrittenLink.outward(written)
                ? Optional.of(written)
                : existing(written).or(() -> existing("/" + written));
    }

    private static String address(Note target, String fragment) {
        return target.anchor(fragment).map(target::address).orElseGet(target::address);
    }

    private Optional<String> image(Href href) {
        return targets.places(href).filter(images::has).map(NoteAddress::ofMedia).findFirst();
    }
}

package org.declass.finding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.agency.ExemptionFamily;
import org.declass.file.Location;
import org.declass.request.RequestKind;
import org.declass.web.Display;

/** The checks of how a case is filed and before whom. */
final class CaseChecks {

    private CaseChecks() {}

    static Stream<Hit> foiaAndReview(Dossier dossier) {
        return dossier.parts().stream()
                .filter(dossier::isPending)
                .flatMap(part -> part.elsewhere().stream()
                        .filter(other -> isOtherRoad(dossier.kind(), other.kind()))
                        .map(other -> Hit.of(
                                part,
                                part.file() + " " + other.request(),
                                part.file() + " " + other.request(),
                                part.file() + " is asked for in " + other.request() + " as well, as "
                                        + Display.label(other.kind())
                                        + ": withdraw one of the two, for agencies take the same material under the FOIA or"
                                        + " for mandatory review, not both.")));
    }

    private static boolean isOtherRoad(RequestKind one, RequestKind other) {
        return one == RequestKind.FOIA && other.isMandatoryReview()
                || other == RequestKind.FOIA && one.isMandatoryReview();
    }

    static Stream<Hit> iscapAndAtomicEnergy(Dossier dossier) {
        return dossier.parts().stream()
                .filter(part -> part.iscap() != null && part.answer() != null)
                .filter(part -> !atomic(dossier, part).isEmpty())
                .map(part -> {
                    var codes = atomic(dossier, part);
                    var rest = part.answer().exemptions().size() - codes.size();
                    return Hit.of(
                            part,
                            part.iscap() + " " + part.file(),
                            String.join(" ", part.answer().exemptions()),
                            part.iscap() + " takes item " + part.item() + " to ISCAP, which "
                                    + part.answer().number()
                                    + " withholds under the Atomic Energy Act (" + Letter.some(codes) + "): "
                                    + (rest == 0
                                            ? "ISCAP closes such appeals; ask the Department of Energy."
                                            : "ISCAP will look at the other grounds only; ask the Department of Energy"
                                                    + " about these portions."));
                });
    }

    private static List<String> atomic(Dossier dossier, Part part) {
        return dossier.codes(part.answer(), ExemptionFamily.ATOMIC_ENERGY);
    }

    static Stream<Hit> severalFolders(Dossier dossier) {
        if (dossier.kind() != RequestKind.LIBRARY_MDR || !dossier.isUnanswered()) {
            return Stream.empty();
        }
        var places = known(dossier, CaseChecks::place);
        return known(dossier, Location::folder).size() > 1
                        || known(dossier, Location::box).size() > 1
                ? Stream.of(new Hit(
                        "",
                        String.join("; ", places),
                        dossier.parts().stream().map(Part::place).toList(),
                        "The items come from several folders (" + Letter.some(places)
                                + "): NA Form 14020 takes documents of one folder; file a form for each.",
                        null))
                : Stream.empty();
    }

    /** What is known of where the files belong, each once, however it is spelled. */
    private static List<String> known(Dossier dossier, Function<Location, String> what) {
        return dossier.parts().stream()
                .map(Part::location)
                .map(what)
                .filter(Objects::nonNull)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .collect(Collectors.toMap(
                        text -> text.toLowerCase(Locale.ROOT), text -> text, (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static String place(Location location) {
        if (location.box() == null) {
            return location.folder();
        }
        return location.folder() == null ? "box " + location.box() : "box " + location.box() + ", " + location.folder();
    }

    static Stream<Hit> askedWithinTwoYears(Dossier dossier) {
        return dossier.again().stream()
                .flatMap(again -> dossier.parts().stream()
                        .filter(part -> part.file().equals(again.file()))
                        .map(part -> Hit.of(
                                        part, part.file(), again.determination() + " " + again.from(), again.sentence())
                                .until(again.from().minusDays(1))
                                .under(again.citation(), again.verified())));
    }
}

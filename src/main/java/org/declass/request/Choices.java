package org.declass.request;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.agency.Agency;
import org.declass.agency.Exemptions;
import org.declass.web.Option;

/** What the forms about requests let people choose from. */
@ApplicationScoped
public class Choices {

    private final Agencies agencies;
    private final Exemptions exemptions;

    Choices(Agencies agencies, Exemptions exemptions) {
        this.agencies = agencies;
        this.exemptions = exemptions;
    }

    /** All agencies, by code. */
    public List<Option> agencies() {
        return agencies.options();
    }

    /** The full name behind a code; the code itself where nobody knows it. */
    public String nameOf(String code) {
        return agencies.find(code).map(Agency::name).orElse(code);
    }

    /** All exemption codes, with what they protect. */
    List<Option> exemptions() {
        return exemptions.listAll(Sort.by("code")).stream()
                .map(exemption -> new Option(exemption.code(), exemption.gist()))
                .toList();
    }

    /** Those of the codes that no table knows. */
    List<String> unknown(List<String> codes) {
        return codes.stream().filter(code -> exemptions.find(code).isEmpty()).toList();
    }
}

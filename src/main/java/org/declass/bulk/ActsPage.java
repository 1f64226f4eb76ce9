package org.declass.bulk;

import java.util.List;
import java.util.Map;

/**
 * Where it is chosen what to record, when that was not said with the things.
 *
 * @param href the page of the list the things are of, as it was left
 * @param acts what may be recorded on things of that list
 * @param carried what the address says of the things
 */
record ActsPage(String href, List<BulkAct> acts, List<Carried> carried) {

    /**
     * A parameter of the address.
     *
     * @param name its name
     * @param value its value
     */
    record Carried(String name, String value) {}

    static ActsPage of(String href, List<BulkAct> acts, Map<String, List<String>> asked) {
        return new ActsPage(
                href,
                acts,
                asked.entrySet().stream()
                        .filter(each -> !each.getKey().equals("act"))
                        .flatMap(each -> each.getValue().stream().map(value -> new Carried(each.getKey(), value)))
                        .toList());
    }

    /** The name of the list as it stands in addresses. */
    public String list() {
        return acts.get(0).list();
    }

    /** The name of the list as people read it. */
    public String label() {
        return acts.get(0).listLabel();
    }
}

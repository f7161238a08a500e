package foothold.knowledge;

import java.util.List;

/// Where a factor or an action stands in frameworks that a team may already use. Our own judgement: no published crosswalk
/// was found.
///
/// @param id    the factor's or action's page id
/// @param cfir  constructs of CFIR 2022
/// @param nasss domains of NASSS
/// @param eric  strategies of ERIC
public record Crosswalk(String id, List<String> cfir, List<String> nasss, List<String> eric) {
    public Crosswalk {
        cfir = List.copyOf(cfir);
        nasss = List.copyOf(nasss);
        eric = List.copyOf(eric);
    }
}

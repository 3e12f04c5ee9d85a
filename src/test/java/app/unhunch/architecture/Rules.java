package app.unhunch.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/// The rules of the house for everything below one root package.
///
/// @param root name of the root package: the program's own, or that of the planted violations
record Rules(String root) {

    private static final List<String> BANNED = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Abstract",
            "Handler", "Processor", "Service", "Data", "Info");
    private static final Set<String> PREFIXES = Set.of("Base", "Abstract");
    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC",
            "systemDefaultZone", "system", "tickMillis", "tickSeconds");

    /// `name` knows what its arrows allow and nothing else.
    ArchRule arrowsOf(String name) {
        var allowed = new ArrayList<>(Arrows.usedBy(name));
        allowed.add(below(name));
        Arrows.knownTo(name).stream().sorted().map(this::below).forEach(allowed::add);
        return classes().that()
                .resideInAPackage(below(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true)
                .because("an arrow is the only permission");
    }

    /// Only the roots see the roots.
    ArchRule rootsAreSeenByNone() {
        return noClasses().that()
                .resideOutsideOfPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root)
                .because("the roots wire everything together");
    }

    /// JavaFX stays in the screens and in the window's root, so that the agent never loads it.
    ArchRule javaFxStaysInTheWindow() {
        return noClasses().that(not("in ui or the Window root", type -> isBelow(type, "ui") || isWindowRoot(type)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
                .because("the agent never loads the toolkit");
    }

    /// Nobody draws with AWT or Swing; the tray of systems that have no other way to it is all there is of it.
    ArchRule nobodyUsesAwt() {
        return noClasses().that().resideOutsideOfPackage(below("desktop.awt"))
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..");
    }

    /// On Linux no class of AWT is loaded.
    ArchRule linuxHasItsOwnTray() {
        return noClasses().that()
                .resideOutsideOfPackages(below("desktop.awt"), below("desktop.windows"), below("desktop.macos"))
                .should().dependOnClassesThat().resideInAPackage(below("desktop.awt")).allowEmptyShould(true);
    }

    /// Only the roots, and the adapters that are clocks and say so by the end of their names, ask for the time.
    ArchRule nobodyAsksForTheTime() {
        return noClasses().that(not("a root or a clock", type -> isRoot(type) || isClock(type)))
                .should(ArchConditions.accessTargetWhere(target("asks for the time", Rules::asksForTheTime)))
                .because("every event carries its moment");
    }

    /// Threads are crossed by one class; answers those that do.
    List<String> crossings(Iterable<JavaClass> types) {
        var found = new ArrayList<String>();
        for (var type : types) {
            if (isBelow(type, "") && accesses(type, "javafx.application.Platform", "runLater")) {
                found.add(type.getName());
            }
        }
        return found;
    }

    /// Packages form no cycle, at the top and within each.
    ArchRule noCycles() {
        return slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();
    }

    /// The adapters of one operating system know nothing of another.
    ArchRule adaptersStandAlone(String system) {
        return noClasses().that()
                .resideInAPackage(below("desktop." + system))
                .should()
                .dependOnClassesThat(resideInAnyPackage(below("desktop.linux"), below("desktop.windows"),
                        below("desktop.macos"))
                        .and(DescribedPredicate.not(resideInAPackage(below("desktop." + system)))))
                .allowEmptyShould(true);
    }

    /// The JSON twins live and die where files and lines are read and written.
    ArchRule jsonStaysAtTheEdge() {
        return noClasses().that()
                .resideOutsideOfPackages(below("store"), below("link"))
                .should()
                .haveSimpleNameEndingWith("Json");
    }

    /// No name says "something that does something with something".
    ArchRule noEmptyNames() {
        var named = describe("end with one of " + BANNED,
                (JavaClass type) -> BANNED.stream().anyMatch(word -> says(type, word)));
        return noClasses().should(ArchConditions.be(named));
    }

    /// A state has one owner: nobody locks.
    ArchRule nobodyLocks() {
        return classes().should(new NeverLock())
                .because("needing a lock means that a state has two owners");
    }

    /// What moves by itself, so that reduced motion can be honoured in few places; answers those that make it move.
    List<String> animators(Iterable<JavaClass> types) {
        return StreamSupport.stream(types.spliterator(), false)
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())
                        .anyMatch(target -> target.isAssignableTo("javafx.animation.Animation")
                                || target.isAssignableTo("javafx.animation.AnimationTimer")))
                .map(type -> type.getName().replaceAll("\\$.*", "")).distinct().sorted().toList();
    }

    /// Nobody waits for a time to pass or prints a stack trace.
    ArchRule nobodySleeps() {
        return noClasses().should(ArchConditions.accessTargetWhere(
                target("sleeps or prints a trace", access -> isCall(access, "java.lang.Thread", "sleep")
                        || access.getTarget().getName().equals("printStackTrace"))));
    }

    /// What every start reads multiplies its times by `Lengths`: `Duration` makes tables for decimals first.
    ArchRule timesAreWhole() {
        return noClasses().that()
                .resideInAnyPackage(below("exercise"), below("routine"), below("session"))
                .should(ArchConditions.accessTargetWhere(target("multiplies with decimals",
                        access -> isCall(access, "java.time.Duration", "multipliedBy")
                                || isCall(access, "java.time.Duration", "dividedBy"))))
                .allowEmptyShould(true);
    }

    /// Standard output belongs to the command line.
    ArchRule onlyTheCommandLinePrints() {
        return noClasses().that(not("a root or the command line", type -> isRoot(type) || isBelow(type, "cli")))
                .should(ArchConditions
                        .accessTargetWhere(target("prints", access -> isCall(access, "java.lang.System", "out")
                                || isCall(access, "java.lang.System", "err"))));
    }

    /// Nothing asks the Internet: no feature hangs on a login or a server.
    ArchRule nobodyIsOnline() {
        return noClasses().should().dependOnClassesThat().haveNameMatching(
                "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection)|java\\.net\\.http\\..*");
    }

    /// Nothing is fetched from the air.
    ArchRule noStaticGet() {
        return noClasses().should(new HaveStaticGet());
    }

    /// Names of the packages right below the root that `types` are in.
    Set<String> packagesOf(Iterable<JavaClass> types) {
        var found = new TreeSet<String>();
        for (var type : types) {
            var name = type.getPackageName();
            if (name.startsWith(root + ".")) {
                found.add(name.substring(root.length() + 1).split("\\.", 2)[0]);
            }
        }
        return found;
    }

    private String below(String name) {
        return root + "." + name + "..";
    }

    private boolean isBelow(JavaClass type, String name) {
        return (type.getPackageName() + ".").startsWith(name.isEmpty() ? root + "." : root + "." + name + ".");
    }

    private boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(root);
    }

    private boolean isWindowRoot(JavaClass type) {
        return isRoot(type) && type.getName().startsWith(root + ".Window");
    }

    private boolean isClock(JavaClass type) {
        return isBelow(type, "desktop") && type.getSimpleName().endsWith("Time");
    }

    private static boolean says(JavaClass type, String word) {
        var name = type.getSimpleName();
        return name.endsWith(word) || (PREFIXES.contains(word) && name.startsWith(word));
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
                && CLOCKS.contains(access.getTarget().getName());
    }

    private static boolean accesses(JavaClass type, String owner, String name) {
        return type.getAccessesFromSelf().stream().anyMatch(access -> isCall(access, owner, name));
    }

    private static boolean isCall(JavaAccess<?> access, String owner, String name) {
        return access.getTargetOwner().getName().equals(owner) && access.getTarget().getName().equals(name);
    }

    private static DescribedPredicate<JavaClass> not(String what, Predicate<JavaClass> holds) {
        return DescribedPredicate.not(describe(what, holds));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String what, Predicate<JavaAccess<?>> holds) {
        return describe(what, holds);
    }
}

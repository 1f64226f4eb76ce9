package org.declass.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesAndScopesTest {

    @Test
    void eachRoleIncludesTheOnesBeforeIt() {
        assertThat(Role.READER.words()).containsExactlyInAnyOrder("reader");
        assertThat(Role.STAFF.words()).containsExactlyInAnyOrder("reader", "staff");
        assertThat(Role.EDITOR.words()).containsExactlyInAnyOrder("reader", "staff", "editor");
        assertThat(Role.ADMIN.words()).containsExactlyInAnyOrder("reader", "staff", "editor", "admin");
        assertThat(Role.of(Role.EDITOR.words())).isEqualTo(Role.EDITOR);
    }

    @Test
    void aTokenReachesNoFurtherThanItsScopeNorItsOwner() {
        assertThat(Scope.READ.reachOf(Role.ADMIN)).isEqualTo(Role.READER);
        assertThat(Scope.WRITE.reachOf(Role.ADMIN)).isEqualTo(Role.EDITOR);
        assertThat(Scope.WRITE.reachOf(Role.STAFF)).isEqualTo(Role.STAFF);
        assertThat(Scope.ADMIN.reachOf(Role.ADMIN)).isEqualTo(Role.ADMIN);
        assertThat(Scope.ADMIN.reachOf(Role.READER)).isEqualTo(Role.READER);
    }

    @Test
    void aScopeIsOfferedOnlyWhereItMeansSomething() {
        assertThat(Scope.openTo(Role.READER)).containsExactly(Scope.READ);
        assertThat(Scope.openTo(Role.STAFF)).containsExactly(Scope.READ, Scope.WRITE);
        assertThat(Scope.openTo(Role.ADMIN)).containsExactly(Scope.READ, Scope.WRITE, Scope.ADMIN);
    }
}

// Made from /openapi.json; anew with: npx vitest run test/web/client-types.test.ts -u
export interface paths {
    "/v1/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["briefById"];
        put?: never;
        post: operations["briefByName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["runs"];
        put?: never;
        post: operations["startRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["run"];
        put?: never;
        post?: never;
        delete: operations["cancelRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["runMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["runReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portfolios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolios/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portfolio"];
        put: operations["putPortfolio"];
        post?: never;
        delete: operations["removePortfolio"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolios/{name}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addSubjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolios/{name}/subjects/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["removeSubjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portfolios/{name}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["watchPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["alert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/proposed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposedDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/proposed/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/proposed/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/four-eyes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fourEyes"];
        put: operations["setFourEyes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["decisions"];
        put?: never;
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["heldEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["heldDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dropHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["resolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["actor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys"];
        put?: never;
        post: operations["addKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["documents"];
        put?: never;
        post: operations["readDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{sha}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["storedDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposedEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptProposed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectProposed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeProposed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/review-four-eyes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reviewFourEyes"];
        put: operations["setReviewFourEyes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["webhooks"];
        put?: never;
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["webhook"];
        put: operations["changeWebhook"];
        post?: never;
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redeliverDead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["digests"];
        put?: never;
        post: operations["addDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["digest"];
        put?: never;
        post?: never;
        delete: operations["removeDigest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digests/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ScreenResult: {
            subject: components["schemas"]["Subject"];
            /** @enum {string} */
            outcome: "match" | "review" | "none" | "error";
            matches: components["schemas"]["Match"][];
            warnings: string[];
            dismissed?: components["schemas"]["Match"][];
            error?: string;
        };
        Subject: {
            /** @default  */
            name?: string;
            nameZh?: string;
            aliases?: string[];
            kind?: components["schemas"]["SubjectKind"];
            country?: string;
            id?: string;
            identifiers?: {
                /** @enum {string} */
                scheme: "uscc" | "lei" | "ticker" | "uei" | "imo";
                value: string;
            }[];
        };
        /** @enum {string} */
        SubjectKind: "Company" | "Person" | "Organization" | "LegalEntity" | "Vessel";
        Match: {
            entity: components["schemas"]["NamedEntity"];
            matched: string;
            /** @enum {string|null} */
            confidence: "high" | "medium" | "low" | "unverified" | null;
            score: number;
            /** @enum {string} */
            decision: "match" | "review";
            standings: components["schemas"]["Standing"][];
            explanation: components["schemas"]["Explanation"];
            decided?: {
                /** @enum {string} */
                verdict: "true-match" | "false-match" | "escalate";
                holds: boolean;
                reason: string;
                by: string;
                at: string;
                decision: number;
            };
        };
        NamedEntity: {
            id: string;
            name: string;
        };
        Standing: {
            list: string;
            listed: boolean;
            /** Format: date */
            since: string | null;
            /** Format: date */
            until: string | null;
            modifiers: components["schemas"]["Modifier"][];
            edition: string | null;
            printed: string | null;
            grounds: components["schemas"]["Ground"][];
            evidence: components["schemas"]["Evidence"][];
        };
        /** @enum {string} */
        Modifier: "proposed" | "draft-only" | "draft-removal" | "challenged" | "enjoined" | "remanded" | "formerly-listed" | "renamed" | "controlled-by-listed";
        Ground: {
            ground: string;
            cites: string[];
            ties: {
                how: string;
                relation: string;
                bodies: string[];
            }[];
            through: string | null;
            /** @enum {string} */
            confidence: "high" | "medium" | "low" | "unverified";
        };
        Evidence: {
            event: string;
            date: string;
            source: string | null;
            modifier?: components["schemas"]["Modifier"];
        };
        Explanation: {
            /** @enum {string} */
            rule: "M1-identifier" | "M2-same-words" | "M3-words-missing" | "M4-words-conflict" | "M5-person" | "M6-form-conflict" | "M20-translation" | "M21-another-bears-it" | "M22-seat" | "M23-other-kind";
            name: string;
            /** @enum {string} */
            kind: "official" | "former" | "alias" | "acronym" | "weak";
            identifier: {
                /** @enum {string} */
                says: "confirmed" | "conflict";
                scheme: string;
                value: string;
            } | null;
            parts: {
                a: string | null;
                b: string | null;
                slot: string;
                likeness: number;
                how?: string;
            }[];
            given: {
                feature: string;
                logOdds: number;
            }[];
        };
        Warning: {
            field: string;
            message: string;
        };
        NearEntity: components["schemas"]["NamedEntity"] & {
            matched: string;
        };
        /** @enum {string} */
        Role: "dod-contracting-officer" | "dod-contractor" | "subcontractor" | "federal-agency" | "grant-recipient" | "university" | "us-investor" | "exporter" | "energy-taxpayer" | "lobbying-client" | "us-business";
        Brief: {
            short: string;
            party: {
                id: string;
                name: string;
                kind: string;
                country: string | null;
                sectors: string[];
                names: {
                    told: {
                        text: string;
                        cites: number[];
                        /** @enum {string} */
                        confidence: "high" | "medium" | "low" | "unverified";
                        name: string;
                        lang: string;
                        kind: string;
                    }[];
                    more: number;
                    command: string | null;
                };
                identifiers: {
                    told: {
                        text: string;
                        cites: number[];
                        /** @enum {string} */
                        confidence: "high" | "medium" | "low" | "unverified";
                        scheme: string;
                        value: string;
                    }[];
                    more: number;
                    command: string | null;
                };
                relatives: {
                    told: {
                        text: string;
                        cites: number[];
                        /** @enum {string} */
                        confidence: "high" | "medium" | "low" | "unverified";
                        id: string;
                        name: string;
                        /** @enum {string} */
                        relation: "parent" | "subsidiary" | "predecessor" | "successor";
                        listed: string[];
                    }[];
                    more: number;
                    command: string | null;
                };
            };
            standings: {
                told: {
                    list: string;
                    name: string;
                    listed: boolean;
                    /** Format: date */
                    since: string | null;
                    /** Format: date */
                    until: string | null;
                    modifiers: components["schemas"]["Modifier"][];
                    stands: components["schemas"]["Statement"];
                    because: {
                        text: string;
                        cites: number[];
                        /** @enum {string} */
                        confidence: "high" | "medium" | "low" | "unverified";
                        modifier: components["schemas"]["Modifier"];
                    }[];
                    grounds: {
                        told: components["schemas"]["Statement"][];
                        more: number;
                        command: string | null;
                    };
                }[];
                more: number;
                command: string | null;
            };
            timeline: {
                /** Format: date */
                on: string;
                strips: {
                    list: string;
                    name: string;
                    listings: {
                        /** Format: date */
                        since: string;
                        /** Format: date */
                        until: string | null;
                    }[];
                    happenings: {
                        type: string;
                        date: string;
                    }[];
                }[];
            };
            claims: {
                told: {
                    text: string;
                    cites: number[];
                    /** @enum {string} */
                    confidence: "high" | "medium" | "low" | "unverified";
                    date: string;
                    type: string;
                    list: string | null;
                    by: string | null;
                    /** @enum {string} */
                    modality: "asserted" | "proposed" | "denied" | "alleged" | "reported" | "future";
                    answers: {
                        told: components["schemas"]["ActStatement"][];
                        more: number;
                        command: string | null;
                    };
                }[];
                more: number;
                command: string | null;
            };
            cases: {
                told: {
                    case: string | null;
                    list: string | null;
                    held: boolean;
                    weighs: components["schemas"]["Modifier"][];
                    acts: {
                        told: components["schemas"]["ActStatement"][];
                        more: number;
                        command: string | null;
                    };
                }[];
                more: number;
                command: string | null;
            };
            roles: {
                /** @enum {string} */
                role: "dod-contracting-officer" | "dod-contractor" | "subcontractor" | "federal-agency" | "grant-recipient" | "university" | "us-investor" | "exporter" | "energy-taxpayer" | "lobbying-client" | "us-business";
                inForce: {
                    told: {
                        text: string;
                        cites: number[];
                        /** @enum {string} */
                        confidence: "high" | "medium" | "low" | "unverified";
                        id: string;
                        kind: string;
                        law: string;
                        citation: string;
                        /** Format: date */
                        from: string | null;
                        /** Format: date */
                        until: string | null;
                        enjoined: boolean;
                    }[];
                    more: number;
                    command: string | null;
                };
                ahead: {
                    told: {
                        text: string;
                        cites: number[];
                        /** @enum {string} */
                        confidence: "high" | "medium" | "low" | "unverified";
                        id: string;
                        kind: string;
                        law: string;
                        citation: string;
                        /** Format: date */
                        from: string | null;
                        /** Format: date */
                        until: string | null;
                        enjoined: boolean;
                    }[];
                    more: number;
                    command: string | null;
                };
            }[];
            doubts: {
                told: {
                    /** @enum {string} */
                    about: "identity" | "alike" | "name" | "identifier" | "relation" | "date" | "confidence" | "reported" | "disputed";
                    text: string;
                    cites: number[];
                }[];
                more: number;
                command: string | null;
            };
            sources: {
                number: number;
                id: string;
                publisher: string;
                title: string;
                url: string | null;
                date: string | null;
                /** @enum {string} */
                confidence: "high" | "medium" | "low" | "unverified";
            }[];
            notes: string[];
            /** @enum {string} */
            note: "not legal advice";
            command: string;
            made: {
                snapshot: string;
                built: string;
                engine: string;
            };
        };
        Statement: {
            text: string;
            cites: number[];
            /** @enum {string} */
            confidence: "high" | "medium" | "low" | "unverified";
        };
        ActStatement: {
            text: string;
            cites: number[];
            /** @enum {string} */
            confidence: "high" | "medium" | "low" | "unverified";
            date: string;
            type: string;
            list: string | null;
            by: string | null;
            /** @enum {string} */
            modality: "asserted" | "proposed" | "denied" | "alleged" | "reported" | "future";
        };
        Total: {
            value: number;
            /** @enum {string} */
            relation: "exact" | "lower_bound";
        };
        Source: {
            id: string;
            publisher: string;
            title: string;
            url?: string;
            date?: string;
            /** @enum {string} */
            confidence: "high" | "medium" | "low" | "unverified";
        };
        Event: {
            id: string;
            type: components["schemas"]["EventType"];
            list?: string;
            date: string;
            known?: string;
            entities: string[];
            unnamed?: number;
            actors: string[];
            instrument?: string;
            case?: string;
            title: string;
            summary: string;
            closes?: components["schemas"]["Modifier"][];
            /** @enum {string} */
            modality: "asserted" | "proposed" | "denied" | "alleged" | "reported" | "future";
            tone?: string;
            sources: string[];
            /** @enum {string} */
            confidence: "high" | "medium" | "low" | "unverified";
            note?: string;
        };
        /** @enum {string} */
        EventType: "proposal" | "designation" | "removal" | "redesignation" | "statement" | "no-response" | "complaint-filed" | "injunction" | "ruling" | "remand" | "appeal" | "settlement" | "rename" | "law" | "draft-posted" | "draft-withdrawn";
        FactPlace: {
            /** @enum {string} */
            kind: "lists" | "editions" | "entries" | "removals" | "names" | "identifiers" | "relations" | "activities" | "grounds" | "events" | "laws" | "effects" | "merges";
            id: string | null;
            entity: string | null;
            edition: string | null;
            text: string | null;
        };
        Run: {
            id: string;
            at: string;
            by: string;
            snapshot: string;
            engine: string;
            parameters: {
                [key: string]: string | number | boolean | null;
            };
            input: {
                name: string;
                digest: string;
                kept: boolean;
            };
            output: {
                digest: string;
                format: string;
            };
            rows: number;
            summary: {
                [key: string]: unknown;
            };
        } | null;
        RunStatus: {
            id: string;
            /** @enum {string} */
            state: "waiting" | "screening" | "done" | "failed" | "cancelled";
            at: string;
            by: string;
            name: string;
            rows: {
                done: number;
                of: number | null;
            };
            reason: string | null;
            run: components["schemas"]["Run"];
        };
        RunMatch: {
            run: string;
            id: string;
            row: number;
            subjectKey: string;
            subject: {
                [key: string]: unknown;
            };
            entity: string;
            score: number;
            decision: string;
            match: {
                [key: string]: unknown;
            };
            decided: {
                decision: {
                    [key: string]: unknown;
                };
                holds: boolean;
            } | null;
        };
        Portfolio: {
            name: string;
            subjects: number;
            roles: ("dod-contracting-officer" | "dod-contractor" | "subcontractor" | "federal-agency" | "grant-recipient" | "university" | "us-investor" | "exporter" | "energy-taxpayer" | "lobbying-client" | "us-business")[];
            watched: {
                snapshot: string;
                on: string;
                at: string;
            } | null;
            found: number;
            open: number;
            at: string;
            by: string;
        };
        SubjectGiven: {
            /** @default  */
            name?: string;
            nameZh?: string;
            aliases?: string[];
            /** @enum {string} */
            kind?: "Company" | "Person" | "Organization" | "LegalEntity" | "Vessel";
            country?: string;
            id?: string;
            identifiers?: {
                /** @enum {string} */
                scheme: "uscc" | "lei" | "ticker" | "uei" | "imo";
                value: string;
            }[];
        };
        Alert: {
            id: string;
            at: string;
            portfolio: string;
            subject: {
                key: string;
                name: string | null;
            };
            entity: {
                id: string;
                name: string;
            };
            found: {
                decision: string;
                score: number;
            } | null;
            /** @enum {string} */
            kind: "proposed" | "listed" | "enjoined" | "removed" | "renamed" | "redesignated" | "draft-posted" | "draft-withdrawn" | "relation-changed" | "law-ahead" | "law-in-effect" | "court" | "statement";
            list: string | null;
            event: string;
            date: string;
            title: string;
            sources: string[];
            url: string | null;
            acknowledged: {
                at: string;
                by: string;
                note: string;
            } | null;
        };
        ProposedDecision: {
            id: string;
            at: string;
            by: string;
            subjectKey: string;
            entity: string;
            /** @enum {string} */
            verdict: "true-match" | "false-match" | "escalate";
            reason: string;
            basis: string;
            match: string | null;
            /** @enum {string} */
            status: "open" | "confirmed" | "refused";
            settled: {
                at: string;
                by: string;
                reason: string;
            } | null;
            decision: number | null;
        };
        Decision: {
            seq: number;
            at: string;
            by: string;
            subjectKey: string;
            entity: string;
            /** @enum {string} */
            verdict: "true-match" | "false-match" | "escalate";
            reason: string;
            basis: string;
            match: string | null;
        } | null;
        FollowedSource: {
            id: string;
            title: string;
            /** @enum {string} */
            how: "fetched" | "from a file";
            note: string | null;
            files: {
                name: string;
                url: string;
                fetched: {
                    at: string;
                    digest: string;
                } | null;
            }[];
            lists: {
                id: string;
                coverage: string;
                coveredThrough: string | null;
            }[];
        };
        HeldEdition: {
            id: string;
            at: string;
            by: string;
            source: string;
            list: string;
            reasons: string[];
            files: {
                name: string;
                digest: string;
            }[];
        };
        EditionChange: {
            list: string;
            edition: string;
            added: {
                entity: string;
                name: string;
            }[];
            removed: {
                entity: string;
                name: string;
            }[];
            renamed: {
                entity: string;
                from: string;
                to: string;
            }[];
            changed: {
                entity: string;
                name: string;
            }[];
            continued: number;
        };
        Resolution: {
            id: string;
            at: string;
            entity: string;
            candidate: string;
            score: number;
            shown: {
                entity: string;
                candidate: string;
                why: string;
            };
        };
        AuditRecord: {
            seq: number;
            at: string;
            by: string;
            action: string;
            subject: string;
            detail: {
                [key: string]: string | number | boolean | null;
            };
            prev: string;
            hash: string;
        };
        Key: {
            id: string;
            name: string;
            scopes: string[];
            rank: string;
            at: string;
            by: string;
            revoked: {
                at: string;
                by: string;
            } | null;
        };
        TakenDocument: {
            content: string;
            original: string;
            name: string;
            /** @enum {string} */
            format: "html" | "pdf" | "mail" | "register-xml" | "register-text" | "feed" | "text";
            language: string;
            title: string | null;
            /** Format: date */
            published: string | null;
            /** @enum {string|null} */
            dated: "given" | "metadata" | "printed" | null;
            byline: string | null;
            publisher: string | null;
            url: string | null;
            citation: string | null;
            length: number;
            text: string;
            dropped: string[];
        };
        Mention: {
            text: string;
            start: number;
            end: number;
            /** @enum {string} */
            kind: "company" | "list" | "law" | "court" | "body" | "official";
            entity: string | null;
            name: string;
            score: number;
            sector?: string;
        };
        ToldEvent: {
            /** @enum {string} */
            type: "proposal" | "designation" | "removal" | "redesignation" | "statement" | "no-response" | "complaint-filed" | "injunction" | "ruling" | "remand" | "appeal" | "settlement" | "rename" | "law" | "draft-posted" | "draft-withdrawn";
            entities: string[];
            unknown: string[];
            actor: string | null;
            list: string | null;
            date: string | null;
            stage?: string;
            /** @enum {string} */
            modality: "asserted" | "proposed" | "denied" | "alleged" | "reported" | "future";
            sectors?: string[];
            quote: components["schemas"]["Quote"];
            confidence: number;
            known: string | null;
        };
        Quote: {
            text: string;
            start: number;
            end: number;
        };
        QueuedDocument: {
            /** @enum {string} */
            outcome: "new" | "elsewhere" | "held";
            proposed: components["schemas"]["ProposedEvent"][];
        };
        ProposedEvent: {
            id: string;
            at: string;
            by: string;
            state: components["schemas"]["ProposedState"];
            event: components["schemas"]["ToldEvent"];
            document: string;
            tellings: number;
            became: string | null;
            decided: {
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        /** @enum {string} */
        ProposedState: "waiting" | "known" | "accepted" | "rejected" | "merged";
        PartProblem: {
            file: string;
            line: number;
            field: string;
            got: string;
            expected: string;
        };
        DocumentHead: {
            content: string;
            original: string;
            name: string;
            format: string;
            language: string;
            title: string | null;
            /** Format: date */
            published: string | null;
            byline: string | null;
            publisher: string | null;
            url: string | null;
            citation: string | null;
            length: number;
            at: string;
            by: string;
        };
        DocumentPlace: {
            publisher: string | null;
            url: string | null;
            title: string | null;
            /** Format: date */
            published: string | null;
            at: string;
            by: string;
        };
        DraftEvent: {
            id: string;
            type: components["schemas"]["EventType"];
            list?: string;
            date: string | null;
            known?: string;
            entities: string[];
            unnamed?: number;
            actors: string[];
            instrument?: string;
            case?: string;
            title: string;
            summary: string;
            closes?: components["schemas"]["Modifier"][];
            /** @enum {string} */
            modality: "asserted" | "proposed" | "denied" | "alleged" | "reported" | "future";
            tone?: string;
            sources: string[];
            /** @enum {string} */
            confidence: "high" | "medium" | "low" | "unverified";
            note?: string;
        };
        /** @default {} */
        Correction: {
            type?: components["schemas"]["EventType"];
            list?: string | null;
            date?: string;
            known?: string;
            /** @enum {string} */
            modality?: "asserted" | "proposed" | "denied" | "alleged" | "reported" | "future";
            entities?: string[];
            linked?: {
                [key: string]: string;
            };
            added?: {
                name: string;
                country: string;
            }[];
            actors?: string[];
            title?: string;
            summary?: string;
            instrument?: string;
            case?: string;
            closes?: ("proposed" | "draft-only" | "draft-removal" | "challenged" | "enjoined" | "remanded" | "formerly-listed" | "renamed" | "controlled-by-listed")[];
            /** @enum {string} */
            confidence?: "high" | "medium" | "low" | "unverified";
            note?: string;
        };
        Webhook: {
            id: string;
            url: string;
            portfolios: string[] | null;
            kinds: ("proposed" | "listed" | "enjoined" | "removed" | "renamed" | "redesignated" | "draft-posted" | "draft-withdrawn" | "relation-changed" | "law-ahead" | "law-in-effect" | "court" | "statement")[] | null;
            generation: number;
            /** Format: date-time */
            rotated: string | null;
            disabled: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            /** Format: date-time */
            at: string;
            by: string;
        };
        WebhookWithSecret: {
            webhook: components["schemas"]["Webhook"];
            secret: string;
        };
        WebhookAsked: {
            url: string;
            /** @default null */
            portfolios?: string[] | null;
            /** @default null */
            kinds?: ("proposed" | "listed" | "enjoined" | "removed" | "renamed" | "redesignated" | "draft-posted" | "draft-withdrawn" | "relation-changed" | "law-ahead" | "law-in-effect" | "court" | "statement")[] | null;
            /** @default false */
            disabled?: boolean;
        };
        WebhookTried: {
            accepted: boolean;
            status: number | null;
            fault: string | null;
        };
        Delivery: {
            id: string;
            webhook: string;
            alert: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            state: "waiting" | "delivered" | "dead";
            attempts: number;
            /** Format: date-time */
            due: string;
            last: {
                /** Format: date-time */
                at: string;
                status: number | null;
                fault: string | null;
            } | null;
        };
        Digest: {
            id: string;
            to: string;
            portfolios: string[] | null;
            crontab: string;
            /** Format: date-time */
            slot: string;
            last: {
                /** Format: date-time */
                at: string;
                fault: string | null;
            } | null;
            /** Format: date-time */
            at: string;
            by: string;
        };
        DigestAsked: {
            to: string;
            /** @default null */
            portfolios?: string[] | null;
            /** @default daily */
            when?: string;
        };
        DigestSent: {
            sent: boolean;
            fault: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    screen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject?: components["schemas"]["Subject"];
                    subjects?: components["schemas"]["Subject"][];
                    lists?: string[];
                    thresholds?: {
                        match?: number;
                        review?: number;
                    };
                    /** @default 5 */
                    limit?: number;
                    schema?: components["schemas"]["SubjectKind"] & unknown;
                    /** @default true */
                    decisions?: boolean;
                    /** Format: date */
                    on?: string;
                    /** Format: date */
                    known?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        snapshot: {
                            digest: string;
                            built: string;
                        };
                        engine: string;
                        /** Format: date */
                        on: string;
                        /** Format: date */
                        known: string;
                        results: components["schemas"]["ScreenResult"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    briefById: {
        parameters: {
            query: {
                id: string;
                roles?: components["schemas"]["Role"][];
                format?: "json" | "markdown" | "html";
                on?: string;
                known?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entity: components["schemas"]["NamedEntity"] | null;
                        nearest?: components["schemas"]["NearEntity"][];
                        candidates?: components["schemas"]["NearEntity"][];
                        /** Format: date */
                        on: string;
                        /** Format: date */
                        known: string;
                        brief: components["schemas"]["Brief"] | null;
                        warnings: components["schemas"]["Warning"][];
                    };
                    "text/markdown": string;
                    "text/html": string;
                };
            };
        };
    };
    briefByName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    query: string;
                    roles?: components["schemas"]["Role"][];
                    /** @enum {string} */
                    format?: "json" | "markdown" | "html";
                    /** Format: date */
                    on?: string;
                    /** Format: date */
                    known?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entity: components["schemas"]["NamedEntity"] | null;
                        nearest?: components["schemas"]["NearEntity"][];
                        candidates?: components["schemas"]["NearEntity"][];
                        /** Format: date */
                        on: string;
                        /** Format: date */
                        known: string;
                        brief: components["schemas"]["Brief"] | null;
                        warnings: components["schemas"]["Warning"][];
                    };
                    "text/markdown": string;
                    "text/html": string;
                };
            };
        };
    };
    sources: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
                known?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        known: string;
                        total: components["schemas"]["Total"];
                        results: components["schemas"]["Source"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    source: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        source: components["schemas"]["Source"];
                        facts: {
                            total: components["schemas"]["Total"];
                            results: components["schemas"]["FactPlace"][];
                        };
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        digest: string;
                        built: string;
                        ageDays: number;
                        facts: number;
                        engine: string;
                        lists: {
                            id: string;
                            /** @enum {string} */
                            coverage: "complete" | "names-in-statute" | "partial" | "none";
                            /** Format: date */
                            coveredFrom?: string;
                            /** Format: date */
                            coveredThrough?: string;
                        }[];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    runs: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unfinished: components["schemas"]["RunStatus"][];
                        total: components["schemas"]["Total"];
                        results: components["schemas"]["RunStatus"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    startRun: {
        parameters: {
            query?: {
                name?: string;
                format?: "csv" | "tsv" | "xlsx" | "jsonl";
                lists?: string;
                on?: string;
                known?: string;
                threshold?: string;
                cutoff?: string;
                limit?: string;
                schema?: string;
                columns?: string[];
                sheet?: string;
                input?: "keep" | "digest";
                decisions?: "apply" | "ignore";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunStatus"] & {
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "waiting" | "screening" | "done" | "failed" | "cancelled";
                        at: string;
                        by: string;
                        name: string;
                        rows: {
                            done: number;
                            of: number | null;
                        };
                        reason: string | null;
                        run: components["schemas"]["Run"];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "waiting" | "screening" | "done" | "failed" | "cancelled";
                        at: string;
                        by: string;
                        name: string;
                        rows: {
                            done: number;
                            of: number | null;
                        };
                        reason: string | null;
                        run: components["schemas"]["Run"];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    runMatches: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["Total"];
                        results: components["schemas"]["RunMatch"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    runReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    portfolios: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["Total"];
                        results: components["schemas"]["Portfolio"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    portfolio: {
        parameters: {
            query?: {
                found?: boolean;
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        portfolio: components["schemas"]["Portfolio"];
                        total: components["schemas"]["Total"];
                        results: {
                            key: string;
                            subject: {
                                [key: string]: unknown;
                            };
                            name: string;
                            found: {
                                entity: string;
                                name: string;
                                decision: string;
                                score: number;
                            }[];
                        }[];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    putPortfolio: {
        parameters: {
            query?: {
                columns?: string[] | string;
                sheet?: string;
                roles?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subjects: components["schemas"]["SubjectGiven"][];
                    roles?: ("dod-contracting-officer" | "dod-contractor" | "subcontractor" | "federal-agency" | "grant-recipient" | "university" | "us-investor" | "exporter" | "energy-taxpayer" | "lobbying-client" | "us-business")[];
                };
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        portfolio: string;
                        subjects: number;
                        came: number;
                        went: number;
                        changed: number;
                        same: number;
                        doubled: number;
                        unread: {
                            line: number;
                            reason: string;
                        }[];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    removePortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        removed: string;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    addSubjects: {
        parameters: {
            query?: {
                columns?: string[] | string;
                sheet?: string;
                roles?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subjects: components["schemas"]["SubjectGiven"][];
                    roles?: ("dod-contracting-officer" | "dod-contractor" | "subcontractor" | "federal-agency" | "grant-recipient" | "university" | "us-investor" | "exporter" | "energy-taxpayer" | "lobbying-client" | "us-business")[];
                };
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        portfolio: string;
                        subjects: number;
                        came: number;
                        went: number;
                        changed: number;
                        same: number;
                        doubled: number;
                        unread: {
                            line: number;
                            reason: string;
                        }[];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    removeSubjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    keys: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        portfolio: string;
                        subjects: number;
                        came: number;
                        went: number;
                        changed: number;
                        same: number;
                        doubled: number;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    watchPortfolio: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        portfolio: string;
                        on: string;
                        since: string | null;
                        subjects: number;
                        anew: number;
                        screened: number;
                        matches: number;
                        scope: {
                            kind: string;
                        };
                        alerts: components["schemas"]["Alert"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    alerts: {
        parameters: {
            query?: {
                portfolio?: string;
                open?: boolean;
                kind?: "proposed" | "listed" | "enjoined" | "removed" | "renamed" | "redesignated" | "draft-posted" | "draft-withdrawn" | "relation-changed" | "law-ahead" | "law-in-effect" | "court" | "statement";
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["Total"];
                        results: components["schemas"]["Alert"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    alert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alert: components["schemas"]["Alert"];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    acknowledgeAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acknowledged: string;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    acknowledgeAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acknowledged: string[];
                        before: string[];
                        unknown: string[];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    proposedDecisions: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["Total"];
                        results: components["schemas"]["ProposedDecision"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    confirmDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposed: components["schemas"]["ProposedDecision"];
                        decision: components["schemas"]["Decision"];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    refuseDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposed: components["schemas"]["ProposedDecision"];
                        decision: components["schemas"]["Decision"];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    fourEyes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: boolean;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    setFourEyes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: boolean;
                        changed: boolean;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    decisions: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["Total"];
                        results: (components["schemas"]["Decision"] & {
                            last: boolean;
                        })[];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisions: {
                        match?: string;
                        subject?: components["schemas"]["SubjectGiven"];
                        entity?: string;
                        /** @enum {string} */
                        verdict: "true-match" | "false-match" | "escalate";
                        reason: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        decisions: components["schemas"]["Decision"][];
                        proposed: components["schemas"]["ProposedDecision"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    followed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["FollowedSource"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    heldEditions: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["Total"];
                        results: components["schemas"]["HeldEdition"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    heldDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: components["schemas"]["EditionChange"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    acceptHeld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcome: string;
                        source?: string;
                        changes?: unknown[];
                        alerts: number;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    dropHeld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dropped: string;
                        list: string;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    resolutions: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["Total"];
                        results: components["schemas"]["Resolution"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verdict: "same" | "different";
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        entity: string;
                        candidate: string;
                        /** @enum {string} */
                        verdict: "same" | "different";
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    audit: {
        parameters: {
            query?: {
                limit?: number;
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["AuditRecord"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        records?: number;
                        head?: string;
                        seq?: number;
                        got?: string;
                        expected?: string;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    actor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        kind: "key" | "token" | "local";
                        scopes: ("read" | "screen" | "decide" | "admin")[];
                        /** @enum {string} */
                        rank: "analyst" | "reviewer" | "admin";
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: components["schemas"]["Key"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    addKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("read" | "screen" | "decide" | "admin")[];
                    /**
                     * @default analyst
                     * @enum {string}
                     */
                    rank?: "analyst" | "reviewer" | "admin";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        key: string;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revoked: string;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    documents: {
        parameters: {
            query?: {
                title?: string;
                from?: string;
                to?: string;
                entity?: string;
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["Total"];
                        results: components["schemas"]["DocumentHead"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: {
                name?: string;
                published?: string;
                url?: string;
                queue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/html": string;
                "text/plain": string;
                "application/pdf": string;
                "message/rfc822": string;
                "application/xml": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documents: {
                            document: components["schemas"]["TakenDocument"];
                            mentions: components["schemas"]["Mention"][];
                            events: components["schemas"]["ToldEvent"][];
                            remarks: {
                                /** @enum {string} */
                                kind: "no-effect";
                                list: string | null;
                                quote: components["schemas"]["Quote"];
                            }[];
                            skipped: {
                                start: number;
                                end: number;
                                /** @enum {string} */
                                why: "related" | "caption" | "newsletter" | "boilerplate";
                            }[];
                            queued: components["schemas"]["QueuedDocument"] | null;
                        }[];
                        unread: components["schemas"]["PartProblem"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    storedDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        document: components["schemas"]["DocumentHead"];
                        places: components["schemas"]["DocumentPlace"][];
                        text: string;
                        mentions: components["schemas"]["Mention"][];
                        events: {
                            place: number;
                            proposed: string;
                            event: components["schemas"]["ToldEvent"];
                        }[];
                        proposed: components["schemas"]["ProposedEvent"][];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    proposedEvents: {
        parameters: {
            query?: {
                state?: components["schemas"]["ProposedState"][];
                list?: string;
                type?: components["schemas"]["EventType"];
                entity?: string;
                order?: "oldest" | "newest" | "surest";
                limit?: number;
                offset?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: components["schemas"]["Total"];
                        results: (components["schemas"]["ProposedEvent"] & {
                            named: components["schemas"]["NamedEntity"][];
                            head: components["schemas"]["DocumentHead"] | null;
                        })[];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    proposedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposed: components["schemas"]["ProposedEvent"];
                        toldIn: {
                            document: components["schemas"]["DocumentHead"];
                            places: components["schemas"]["DocumentPlace"][];
                            telling: {
                                document: string;
                                place: number;
                                event: components["schemas"]["ToldEvent"];
                            };
                            before: string;
                            after: string;
                        }[];
                        more: number;
                        draft: components["schemas"]["DraftEvent"];
                        sources: components["schemas"]["Source"][];
                        problems: {
                            field: string;
                            got: string;
                            expected: string;
                        }[];
                        entities: {
                            id: string;
                            label: string;
                        }[];
                        unknown: {
                            name: string;
                            candidates: {
                                entity: string;
                                label: string;
                                score: number;
                            }[];
                        }[];
                        standings: {
                            entity: string;
                            label: string;
                            list: string;
                            before: components["schemas"]["Standing"] | null;
                            after: components["schemas"]["Standing"];
                            isChanged: boolean;
                        }[];
                        near: {
                            id: string;
                            date: string;
                            type: string;
                            title: string;
                        }[];
                        acts: {
                            seq: number;
                            proposed: string;
                            /** @enum {string} */
                            action: "queued" | "joined" | "accepted" | "rejected" | "merged" | "undone";
                            reason: string;
                            became: string | null;
                            sources: string[];
                            at: string;
                            by: string;
                        }[];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    previewReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    correction?: components["schemas"]["Correction"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposed: components["schemas"]["ProposedEvent"];
                        toldIn: {
                            document: components["schemas"]["DocumentHead"];
                            places: components["schemas"]["DocumentPlace"][];
                            telling: {
                                document: string;
                                place: number;
                                event: components["schemas"]["ToldEvent"];
                            };
                            before: string;
                            after: string;
                        }[];
                        more: number;
                        draft: components["schemas"]["DraftEvent"];
                        sources: components["schemas"]["Source"][];
                        problems: {
                            field: string;
                            got: string;
                            expected: string;
                        }[];
                        entities: {
                            id: string;
                            label: string;
                        }[];
                        unknown: {
                            name: string;
                            candidates: {
                                entity: string;
                                label: string;
                                score: number;
                            }[];
                        }[];
                        standings: {
                            entity: string;
                            label: string;
                            list: string;
                            before: components["schemas"]["Standing"] | null;
                            after: components["schemas"]["Standing"];
                            isChanged: boolean;
                        }[];
                        near: {
                            id: string;
                            date: string;
                            type: string;
                            title: string;
                        }[];
                        acts: {
                            seq: number;
                            proposed: string;
                            /** @enum {string} */
                            action: "queued" | "joined" | "accepted" | "rejected" | "merged" | "undone";
                            reason: string;
                            became: string | null;
                            sources: string[];
                            at: string;
                            by: string;
                        }[];
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    acceptProposed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    correction?: components["schemas"]["Correction"];
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposed: components["schemas"]["ProposedEvent"];
                        event: components["schemas"]["Event"] | null;
                        entities: string[];
                        snapshot: string;
                        watched: {
                            portfolios: number;
                            alerts: number;
                            failed: number;
                        };
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    rejectProposed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposed: components["schemas"]["ProposedEvent"];
                        event: components["schemas"]["Event"] | null;
                        entities: string[];
                        snapshot: string;
                        watched: {
                            portfolios: number;
                            alerts: number;
                            failed: number;
                        };
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    mergeProposed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    event?: string | null;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposed: components["schemas"]["ProposedEvent"];
                        event: components["schemas"]["Event"] | null;
                        entities: string[];
                        snapshot: string;
                        watched: {
                            portfolios: number;
                            alerts: number;
                            failed: number;
                        };
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    undoReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposed: components["schemas"]["ProposedEvent"];
                        event: components["schemas"]["Event"] | null;
                        entities: string[];
                        snapshot: string;
                        watched: {
                            portfolios: number;
                            alerts: number;
                            failed: number;
                        };
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    reviewFourEyes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: boolean;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    setReviewFourEyes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        on: boolean;
                        changed: boolean;
                        warnings: components["schemas"]["Warning"][];
                    };
                };
            };
        };
    };
    webhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhooks: components["schemas"]["Webhook"][];
                    };
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookAsked"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
        };
    };
    webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookAsked"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rotateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTried"];
                };
            };
        };
    };
    deliveries: {
        parameters: {
            query?: {
                state?: "waiting" | "delivered" | "dead";
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveries: components["schemas"]["Delivery"][];
                    };
                };
            };
        };
    };
    redeliverDead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveries: string[];
                    };
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveries: string[];
                    };
                };
            };
        };
    };
    digests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        digests: components["schemas"]["Digest"][];
                    };
                };
            };
        };
    };
    addDigest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestAsked"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Digest"];
                };
            };
        };
    };
    digest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Digest"];
                };
            };
        };
    };
    removeDigest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendDigest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestSent"];
                };
            };
        };
    };
}

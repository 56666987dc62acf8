/**
 * The types of /v1. Written by `npm run client`: do not edit.
 */

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Picture that a current entry shows */
        get: operations["pictureThatACurrentEntryShows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures */
        get: operations["measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readiness */
        get: operations["readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Index of what there is */
        get: operations["indexOfWhatThereIs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of articles */
        get: operations["aPageOfArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/articles/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of articles */
        get: operations["oneEntryOfArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of causes */
        get: operations["aPageOfCauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/causes/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of causes */
        get: operations["oneEntryOfCauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/chunks.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Passages of every current entry */
        get: operations["passagesOfEveryCurrentEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/cramp-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of cramp-types */
        get: operations["aPageOfCrampTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/cramp-types/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of cramp-types */
        get: operations["oneEntryOfCrampTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/doctors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of doctors */
        get: operations["aPageOfDoctors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/doctors/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of doctors */
        get: operations["oneEntryOfDoctors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of exercises */
        get: operations["aPageOfExercises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/exercises/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of exercises */
        get: operations["oneEntryOfExercises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Feed of the newest */
        get: operations["jsonFeedOfTheNewest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/feed.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** RSS of the newest */
        get: operations["rssOfTheNewest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/foods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of foods */
        get: operations["aPageOfFoods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/foods/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of foods */
        get: operations["oneEntryOfFoods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/llms.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Overview for assistants */
        get: operations["overviewForAssistants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/medicines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of medicines */
        get: operations["aPageOfMedicines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/medicines/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of medicines */
        get: operations["oneEntryOfMedicines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/nutrients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of nutrients */
        get: operations["aPageOfNutrients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/nutrients/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of nutrients */
        get: operations["oneEntryOfNutrients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search results */
        get: operations["searchResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/treatments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of treatments */
        get: operations["aPageOfTreatments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{locale}/treatments/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of treatments */
        get: operations["oneEntryOfTreatments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundle.sqlite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bundle of everything as SQLite */
        get: operations["bundleOfEverythingAsSqlite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Catalog for nodes that follow this one */
        get: operations["catalogForNodesThatFollowThisOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes after a cursor */
        get: operations["changesAfterACursor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Index of what there is of a channel */
        get: operations["indexOfWhatThereIsOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/{locale}/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of a collection of a channel */
        get: operations["aPageOfACollectionOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/{locale}/{collection}/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of a channel */
        get: operations["oneEntryOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/{locale}/chunks.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Passages of every current entry of a channel */
        get: operations["passagesOfEveryCurrentEntryOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/{locale}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Feed of the newest of a channel */
        get: operations["jsonFeedOfTheNewestOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/{locale}/feed.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** RSS of the newest of a channel */
        get: operations["rssOfTheNewestOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/{locale}/llms.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Overview for assistants of a channel */
        get: operations["overviewForAssistantsOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/{locale}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search results of a channel */
        get: operations["searchResultsOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/bundle.sqlite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bundle of everything as SQLite of a channel */
        get: operations["bundleOfEverythingAsSqliteOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes after a cursor of a channel */
        get: operations["changesAfterACursorOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/export/{locale}.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export of every current entry of a channel */
        get: operations["exportOfEveryCurrentEntryOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/history/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History of an entry of a channel */
        get: operations["historyOfAnEntryOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description of a channel */
        get: operations["thisDescriptionOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}/schemas/{collection}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema of a collection of a channel */
        get: operations["jsonSchemaOfACollectionOfAChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export/{locale}.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export of every current entry */
        get: operations["exportOfEveryCurrentEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/history/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History of an entry */
        get: operations["historyOfAnEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["thisDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/{collection}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema of a collection */
        get: operations["jsonSchemaOfACollection"];
        put?: never;
        post?: never;
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
        /** articles */
        articles: {
            alternates: {
                locale: string;
                slug: string;
                /** Format: uri */
                url: string;
            }[];
            body: {
                blocks: components["schemas"]["articles"]["$defs"]["block"][];
                html: string;
                markdown: string;
                text: string;
            } | null;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            hash: string;
            id: string;
            image: components["schemas"]["articles"]["$defs"]["image"] | null;
            jsonLd: Record<string, never>;
            locale: string;
            parts: {
                aspect: string;
                heading: string;
                html: string;
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
            quantities: {
                comparator: string | null;
                date: string | null;
                key: string;
                max: number | null;
                per: string | null;
                phone: string | null;
                text: string;
                unit: string | null;
                value: number | null;
            }[];
            references: {
                author: components["schemas"]["articles"]["$defs"]["summary"][];
            };
            review: {
                lastReviewed: string | null;
                nextReview: string | null;
                reviewedBy: components["schemas"]["articles"]["$defs"]["summary"] | null;
            };
            seo: {
                description: string;
                title: string;
            };
            seq: number;
            slug: string;
            sources: {
                doi: string | null;
                language?: string;
                pmid: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
                year: number | null;
            }[];
            summary: string;
            title: string;
            topics: ("cramps" | "legs" | "sport" | "home-care" | "treatment" | "prevention")[];
            translation: {
                from: string;
                /** @constant */
                isLate?: true;
                /** @enum {string} */
                status: "source" | "current" | "outdated";
            };
            /** @constant */
            type: "articles";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            $defs: {
                renderedText: {
                    html: string;
                    markdown: string;
                    text: string;
                };
                summary: {
                    id: string;
                    slug: string;
                    title: string;
                    type: string;
                    /** Format: uri */
                    url: string;
                };
                warning: {
                    html: string;
                    id: string;
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                };
                image: {
                    alt: string;
                    blurDataURL: string;
                    focalPoint: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    /** Format: uri */
                    src: string;
                    srcset: string;
                    width: number;
                };
                block: {
                    html: string;
                    id: string;
                    markdown: string;
                    text: string;
                    /** @constant */
                    type: "text";
                } | {
                    html: string;
                    id: string;
                    /** @enum {string} */
                    kind: "info" | "warning" | "emergency";
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                    title: string;
                    /** @constant */
                    type: "callout";
                } | {
                    caption: string;
                    id: string;
                    image: components["schemas"]["articles"]["$defs"]["image"] | null;
                    /** @constant */
                    type: "figure";
                } | {
                    entries: components["schemas"]["articles"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "exercises";
                } | {
                    id: string;
                    items: {
                        answer: components["schemas"]["articles"]["$defs"]["renderedText"];
                        id: string;
                        question: string;
                    }[];
                    /** @constant */
                    type: "faq";
                } | {
                    entries: components["schemas"]["articles"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "related";
                };
            };
        };
        /** causes */
        causes: {
            alternates: {
                locale: string;
                slug: string;
                /** Format: uri */
                url: string;
            }[];
            atRisk: components["schemas"]["causes"]["$defs"]["renderedText"];
            body: {
                blocks: components["schemas"]["causes"]["$defs"]["block"][];
                html: string;
                markdown: string;
                text: string;
            } | null;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            hash: string;
            id: string;
            image: components["schemas"]["causes"]["$defs"]["image"] | null;
            jsonLd: Record<string, never>;
            locale: string;
            mechanism: components["schemas"]["causes"]["$defs"]["renderedText"];
            parts: {
                aspect: string;
                heading: string;
                html: string;
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
            quantities: {
                comparator: string | null;
                date: string | null;
                key: string;
                max: number | null;
                per: string | null;
                phone: string | null;
                text: string;
                unit: string | null;
                value: number | null;
            }[];
            references: {
                leadsTo: components["schemas"]["causes"]["$defs"]["summary"][];
            };
            review: {
                lastReviewed: string | null;
                nextReview: string | null;
                reviewedBy: components["schemas"]["causes"]["$defs"]["summary"] | null;
            };
            seo: {
                description: string;
                title: string;
            };
            seq: number;
            slug: string;
            sources: {
                doi: string | null;
                language?: string;
                pmid: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
                year: number | null;
            }[];
            summary: string;
            title: string;
            translation: {
                from: string;
                /** @constant */
                isLate?: true;
                /** @enum {string} */
                status: "source" | "current" | "outdated";
            };
            /** @constant */
            type: "causes";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            warnings: components["schemas"]["causes"]["$defs"]["warning"][];
            whatToDo: components["schemas"]["causes"]["$defs"]["renderedText"];
            $defs: {
                renderedText: {
                    html: string;
                    markdown: string;
                    text: string;
                };
                summary: {
                    id: string;
                    slug: string;
                    title: string;
                    type: string;
                    /** Format: uri */
                    url: string;
                };
                warning: {
                    html: string;
                    id: string;
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                };
                image: {
                    alt: string;
                    blurDataURL: string;
                    focalPoint: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    /** Format: uri */
                    src: string;
                    srcset: string;
                    width: number;
                };
                block: {
                    html: string;
                    id: string;
                    markdown: string;
                    text: string;
                    /** @constant */
                    type: "text";
                } | {
                    html: string;
                    id: string;
                    /** @enum {string} */
                    kind: "info" | "warning" | "emergency";
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                    title: string;
                    /** @constant */
                    type: "callout";
                } | {
                    caption: string;
                    id: string;
                    image: components["schemas"]["causes"]["$defs"]["image"] | null;
                    /** @constant */
                    type: "figure";
                } | {
                    entries: components["schemas"]["causes"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "exercises";
                } | {
                    id: string;
                    items: {
                        answer: components["schemas"]["causes"]["$defs"]["renderedText"];
                        id: string;
                        question: string;
                    }[];
                    /** @constant */
                    type: "faq";
                } | {
                    entries: components["schemas"]["causes"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "related";
                };
            };
        };
        Change: components["schemas"]["Publication"] | components["schemas"]["Withdrawal"];
        ChangePage: {
            changes: components["schemas"]["Change"][];
            head: string;
            next: string;
            pending: number;
        };
        Chunk: {
            aspect: string | null;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            entry: {
                hash: string;
                id: string;
                seq: number;
                title: string;
                type: string;
                /** Format: uri */
                url: string;
            };
            field: string;
            hash: string;
            headings: string[];
            id: string;
            lastReviewed: string | null;
            locale: components["schemas"]["Locale"];
            nextReview: string | null;
            text: string;
            tokens: number;
            /** @enum {string} */
            translation: "source" | "current" | "outdated";
            /** @constant */
            type: "chunk";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            warnings: {
                chunk: string;
                id: string;
                severity: string;
            }[];
        };
        /** cramp-types */
        "cramp-types": {
            alternates: {
                locale: string;
                slug: string;
                /** Format: uri */
                url: string;
            }[];
            body: {
                blocks: components["schemas"]["cramp-types"]["$defs"]["block"][];
                html: string;
                markdown: string;
                text: string;
            } | null;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            duration: components["schemas"]["cramp-types"]["$defs"]["renderedText"];
            feel: components["schemas"]["cramp-types"]["$defs"]["renderedText"];
            hash: string;
            id: string;
            image: components["schemas"]["cramp-types"]["$defs"]["image"] | null;
            jsonLd: Record<string, never>;
            locale: string;
            parts: {
                aspect: string;
                heading: string;
                html: string;
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
            quantities: {
                comparator: string | null;
                date: string | null;
                key: string;
                max: number | null;
                per: string | null;
                phone: string | null;
                text: string;
                unit: string | null;
                value: number | null;
            }[];
            redFlags: components["schemas"]["cramp-types"]["$defs"]["warning"][];
            references: {
                usualCauses: components["schemas"]["cramp-types"]["$defs"]["summary"][];
            };
            review: {
                lastReviewed: string | null;
                nextReview: string | null;
                reviewedBy: components["schemas"]["cramp-types"]["$defs"]["summary"] | null;
            };
            seo: {
                description: string;
                title: string;
            };
            seq: number;
            slug: string;
            sources: {
                doi: string | null;
                language?: string;
                pmid: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
                year: number | null;
            }[];
            summary: string;
            title: string;
            translation: {
                from: string;
                /** @constant */
                isLate?: true;
                /** @enum {string} */
                status: "source" | "current" | "outdated";
            };
            /** @constant */
            type: "cramp-types";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            whatHelps: components["schemas"]["cramp-types"]["$defs"]["renderedText"];
            when: components["schemas"]["cramp-types"]["$defs"]["renderedText"];
            where: components["schemas"]["cramp-types"]["$defs"]["renderedText"];
            $defs: {
                renderedText: {
                    html: string;
                    markdown: string;
                    text: string;
                };
                summary: {
                    id: string;
                    slug: string;
                    title: string;
                    type: string;
                    /** Format: uri */
                    url: string;
                };
                warning: {
                    html: string;
                    id: string;
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                };
                image: {
                    alt: string;
                    blurDataURL: string;
                    focalPoint: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    /** Format: uri */
                    src: string;
                    srcset: string;
                    width: number;
                };
                block: {
                    html: string;
                    id: string;
                    markdown: string;
                    text: string;
                    /** @constant */
                    type: "text";
                } | {
                    html: string;
                    id: string;
                    /** @enum {string} */
                    kind: "info" | "warning" | "emergency";
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                    title: string;
                    /** @constant */
                    type: "callout";
                } | {
                    caption: string;
                    id: string;
                    image: components["schemas"]["cramp-types"]["$defs"]["image"] | null;
                    /** @constant */
                    type: "figure";
                } | {
                    entries: components["schemas"]["cramp-types"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "exercises";
                } | {
                    id: string;
                    items: {
                        answer: components["schemas"]["cramp-types"]["$defs"]["renderedText"];
                        id: string;
                        question: string;
                    }[];
                    /** @constant */
                    type: "faq";
                } | {
                    entries: components["schemas"]["cramp-types"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "related";
                };
            };
        };
        /** doctors */
        doctors: {
            alternates: {
                locale: string;
                slug: string;
                /** Format: uri */
                url: string;
            }[];
            bio: components["schemas"]["doctors"]["$defs"]["renderedText"];
            body: {
                blocks: components["schemas"]["doctors"]["$defs"]["block"][];
                html: string;
                markdown: string;
                text: string;
            } | null;
            bookingUrl: string | null;
            degrees: {
                id: string;
                text: string | null;
            }[];
            /** @enum {string} */
            direction: "ltr" | "rtl";
            hash: string;
            id: string;
            image: components["schemas"]["doctors"]["$defs"]["image"] | null;
            jsonLd: Record<string, never>;
            languages: ("en" | "fa" | "ar" | "az" | "tr" | "fr" | "de")[];
            locale: string;
            memberships: {
                id: string;
                text: string | null;
            }[];
            parts: {
                aspect: string;
                heading: string;
                html: string;
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
            quantities: {
                comparator: string | null;
                date: string | null;
                key: string;
                max: number | null;
                per: string | null;
                phone: string | null;
                text: string;
                unit: string | null;
                value: number | null;
            }[];
            references: Record<string, never>;
            review: {
                lastReviewed: string | null;
                nextReview: string | null;
                reviewedBy: components["schemas"]["doctors"]["$defs"]["summary"] | null;
            };
            reviewLinks: {
                id: string;
                label: string | null;
                url: string | null;
            }[];
            seo: {
                description: string;
                title: string;
            };
            seq: number;
            slug: string;
            sources: {
                doi: string | null;
                language?: string;
                pmid: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
                year: number | null;
            }[];
            specialty: string | null;
            summary: string;
            title: string;
            translation: {
                from: string;
                /** @constant */
                isLate?: true;
                /** @enum {string} */
                status: "source" | "current" | "outdated";
            };
            /** @constant */
            type: "doctors";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            $defs: {
                renderedText: {
                    html: string;
                    markdown: string;
                    text: string;
                };
                summary: {
                    id: string;
                    slug: string;
                    title: string;
                    type: string;
                    /** Format: uri */
                    url: string;
                };
                warning: {
                    html: string;
                    id: string;
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                };
                image: {
                    alt: string;
                    blurDataURL: string;
                    focalPoint: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    /** Format: uri */
                    src: string;
                    srcset: string;
                    width: number;
                };
                block: {
                    html: string;
                    id: string;
                    markdown: string;
                    text: string;
                    /** @constant */
                    type: "text";
                } | {
                    html: string;
                    id: string;
                    /** @enum {string} */
                    kind: "info" | "warning" | "emergency";
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                    title: string;
                    /** @constant */
                    type: "callout";
                } | {
                    caption: string;
                    id: string;
                    image: components["schemas"]["doctors"]["$defs"]["image"] | null;
                    /** @constant */
                    type: "figure";
                } | {
                    entries: components["schemas"]["doctors"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "exercises";
                } | {
                    id: string;
                    items: {
                        answer: components["schemas"]["doctors"]["$defs"]["renderedText"];
                        id: string;
                        question: string;
                    }[];
                    /** @constant */
                    type: "faq";
                } | {
                    entries: components["schemas"]["doctors"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "related";
                };
            };
        };
        End: {
            count: number;
            seq: number;
            sha256: string;
            /** @constant */
            type: "_end";
        };
        Entry: components["schemas"]["articles"] | components["schemas"]["cramp-types"] | components["schemas"]["causes"] | components["schemas"]["treatments"] | components["schemas"]["exercises"] | components["schemas"]["foods"] | components["schemas"]["nutrients"] | components["schemas"]["medicines"] | components["schemas"]["doctors"];
        EntryChunks: {
            chunks: string[];
            entry: {
                hash: string;
                id: string;
                seq: number;
                title: string;
                type: string;
                /** Format: uri */
                url: string;
            };
            locale: components["schemas"]["Locale"];
            /** @constant */
            type: "entry";
        };
        /** exercises */
        exercises: {
            alternates: {
                locale: string;
                slug: string;
                /** Format: uri */
                url: string;
            }[];
            area: ("leg" | "thigh" | "neck" | "back") | null;
            body: {
                blocks: components["schemas"]["exercises"]["$defs"]["block"][];
                html: string;
                markdown: string;
                text: string;
            } | null;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            hash: string;
            id: string;
            image: components["schemas"]["exercises"]["$defs"]["image"] | null;
            jsonLd: Record<string, never>;
            locale: string;
            parts: {
                aspect: string;
                heading: string;
                html: string;
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
            quantities: {
                comparator: string | null;
                date: string | null;
                key: string;
                max: number | null;
                per: string | null;
                phone: string | null;
                text: string;
                unit: string | null;
                value: number | null;
            }[];
            references: Record<string, never>;
            repetitions: components["schemas"]["exercises"]["$defs"]["renderedText"];
            review: {
                lastReviewed: string | null;
                nextReview: string | null;
                reviewedBy: components["schemas"]["exercises"]["$defs"]["summary"] | null;
            };
            seo: {
                description: string;
                title: string;
            };
            seq: number;
            slug: string;
            sources: {
                doi: string | null;
                language?: string;
                pmid: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
                year: number | null;
            }[];
            steps: {
                id: string;
                text: components["schemas"]["exercises"]["$defs"]["renderedText"];
            }[];
            summary: string;
            title: string;
            translation: {
                from: string;
                /** @constant */
                isLate?: true;
                /** @enum {string} */
                status: "source" | "current" | "outdated";
            };
            /** @constant */
            type: "exercises";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            whenToStop: components["schemas"]["exercises"]["$defs"]["warning"][];
            $defs: {
                renderedText: {
                    html: string;
                    markdown: string;
                    text: string;
                };
                summary: {
                    id: string;
                    slug: string;
                    title: string;
                    type: string;
                    /** Format: uri */
                    url: string;
                };
                warning: {
                    html: string;
                    id: string;
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                };
                image: {
                    alt: string;
                    blurDataURL: string;
                    focalPoint: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    /** Format: uri */
                    src: string;
                    srcset: string;
                    width: number;
                };
                block: {
                    html: string;
                    id: string;
                    markdown: string;
                    text: string;
                    /** @constant */
                    type: "text";
                } | {
                    html: string;
                    id: string;
                    /** @enum {string} */
                    kind: "info" | "warning" | "emergency";
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                    title: string;
                    /** @constant */
                    type: "callout";
                } | {
                    caption: string;
                    id: string;
                    image: components["schemas"]["exercises"]["$defs"]["image"] | null;
                    /** @constant */
                    type: "figure";
                } | {
                    entries: components["schemas"]["exercises"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "exercises";
                } | {
                    id: string;
                    items: {
                        answer: components["schemas"]["exercises"]["$defs"]["renderedText"];
                        id: string;
                        question: string;
                    }[];
                    /** @constant */
                    type: "faq";
                } | {
                    entries: components["schemas"]["exercises"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "related";
                };
            };
        };
        /** foods */
        foods: {
            alternates: {
                locale: string;
                slug: string;
                /** Format: uri */
                url: string;
            }[];
            body: {
                blocks: components["schemas"]["foods"]["$defs"]["block"][];
                html: string;
                markdown: string;
                text: string;
            } | null;
            cautions: components["schemas"]["foods"]["$defs"]["warning"][];
            /** @enum {string} */
            direction: "ltr" | "rtl";
            hash: string;
            howToEat: components["schemas"]["foods"]["$defs"]["renderedText"];
            id: string;
            image: components["schemas"]["foods"]["$defs"]["image"] | null;
            jsonLd: Record<string, never>;
            locale: string;
            nutrients: {
                amount: number | null;
                id: string;
                nutrient: components["schemas"]["foods"]["$defs"]["summary"] | null;
                portion: number | null;
                portionUnit: ("none" | "percent" | "microgram" | "milligram" | "gram" | "kilogram" | "international-unit" | "millilitre" | "litre" | "glass" | "cup" | "tablespoon" | "millimetre" | "centimetre" | "metre" | "kilometre" | "celsius" | "kilocalorie" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "year-of-age" | "time" | "repetition" | "set" | "serving" | "session") | null;
                text?: string;
                unit: ("none" | "percent" | "microgram" | "milligram" | "gram" | "kilogram" | "international-unit" | "millilitre" | "litre" | "glass" | "cup" | "tablespoon" | "millimetre" | "centimetre" | "metre" | "kilometre" | "celsius" | "kilocalorie" | "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "year-of-age" | "time" | "repetition" | "set" | "serving" | "session") | null;
            }[];
            parts: {
                aspect: string;
                heading: string;
                html: string;
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
            quantities: {
                comparator: string | null;
                date: string | null;
                key: string;
                max: number | null;
                per: string | null;
                phone: string | null;
                text: string;
                unit: string | null;
                value: number | null;
            }[];
            references: Record<string, never>;
            review: {
                lastReviewed: string | null;
                nextReview: string | null;
                reviewedBy: components["schemas"]["foods"]["$defs"]["summary"] | null;
            };
            seo: {
                description: string;
                title: string;
            };
            seq: number;
            slug: string;
            sources: {
                doi: string | null;
                language?: string;
                pmid: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
                year: number | null;
            }[];
            summary: string;
            title: string;
            translation: {
                from: string;
                /** @constant */
                isLate?: true;
                /** @enum {string} */
                status: "source" | "current" | "outdated";
            };
            /** @constant */
            type: "foods";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            $defs: {
                renderedText: {
                    html: string;
                    markdown: string;
                    text: string;
                };
                summary: {
                    id: string;
                    slug: string;
                    title: string;
                    type: string;
                    /** Format: uri */
                    url: string;
                };
                warning: {
                    html: string;
                    id: string;
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                };
                image: {
                    alt: string;
                    blurDataURL: string;
                    focalPoint: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    /** Format: uri */
                    src: string;
                    srcset: string;
                    width: number;
                };
                block: {
                    html: string;
                    id: string;
                    markdown: string;
                    text: string;
                    /** @constant */
                    type: "text";
                } | {
                    html: string;
                    id: string;
                    /** @enum {string} */
                    kind: "info" | "warning" | "emergency";
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                    title: string;
                    /** @constant */
                    type: "callout";
                } | {
                    caption: string;
                    id: string;
                    image: components["schemas"]["foods"]["$defs"]["image"] | null;
                    /** @constant */
                    type: "figure";
                } | {
                    entries: components["schemas"]["foods"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "exercises";
                } | {
                    id: string;
                    items: {
                        answer: components["schemas"]["foods"]["$defs"]["renderedText"];
                        id: string;
                        question: string;
                    }[];
                    /** @constant */
                    type: "faq";
                } | {
                    entries: components["schemas"]["foods"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "related";
                };
            };
        };
        HighlightPart: {
            isMatch: boolean;
            text: string;
        };
        Index: {
            collections: {
                counts: {
                    [key: string]: number;
                };
                labels: {
                    [key: string]: string;
                };
                type: string;
            }[];
            head: {
                cursor: string;
                epoch: string;
                seq: number;
            };
            links: {
                [key: string]: string;
            };
            locales: {
                code: components["schemas"]["Locale"];
                /** @enum {string} */
                direction: "ltr" | "rtl";
                name: string;
            }[];
            name: string;
            version: string;
        };
        JsonFeed: {
            /** Format: uri */
            feed_url: string;
            /** Format: uri */
            home_page_url: string;
            items: {
                content_html: string;
                /** Format: date-time */
                date_modified: string;
                /** Format: date-time */
                date_published: string;
                id: string;
                /** Format: uri */
                image?: string;
                language: components["schemas"]["Locale"];
                summary: string;
                tags: string[];
                title: string;
                /** Format: uri */
                url: string;
            }[];
            language: components["schemas"]["Locale"];
            title: string;
            /** @constant */
            version: "https://jsonfeed.org/version/1.1";
        };
        KnownEntry: {
            /** @enum {string} */
            direction: "ltr" | "rtl";
            hash: string;
            id: string;
            locale: components["schemas"]["Locale"];
            /** Format: date-time */
            publishedAt: string;
            review: Record<string, never>;
            seq: number;
            slug: string;
            title: string;
            translation: Record<string, never>;
            type: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
        };
        /** @enum {string} */
        Locale: "en" | "fa";
        /** medicines */
        medicines: {
            alternates: {
                locale: string;
                slug: string;
                /** Format: uri */
                url: string;
            }[];
            body: {
                blocks: components["schemas"]["medicines"]["$defs"]["block"][];
                html: string;
                markdown: string;
                text: string;
            } | null;
            cautions: components["schemas"]["medicines"]["$defs"]["warning"][];
            /** @enum {string} */
            direction: "ltr" | "rtl";
            genericName: string | null;
            hash: string;
            id: string;
            image: components["schemas"]["medicines"]["$defs"]["image"] | null;
            jsonLd: Record<string, never>;
            locale: string;
            medicineClass: string | null;
            parts: {
                aspect: string;
                heading: string;
                html: string;
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
            quantities: {
                comparator: string | null;
                date: string | null;
                key: string;
                max: number | null;
                per: string | null;
                phone: string | null;
                text: string;
                unit: string | null;
                value: number | null;
            }[];
            references: Record<string, never>;
            review: {
                lastReviewed: string | null;
                nextReview: string | null;
                reviewedBy: components["schemas"]["medicines"]["$defs"]["summary"] | null;
            };
            seo: {
                description: string;
                title: string;
            };
            seq: number;
            sideEffects: components["schemas"]["medicines"]["$defs"]["renderedText"];
            slug: string;
            sources: {
                doi: string | null;
                language?: string;
                pmid: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
                year: number | null;
            }[];
            summary: string;
            title: string;
            translation: {
                from: string;
                /** @constant */
                isLate?: true;
                /** @enum {string} */
                status: "source" | "current" | "outdated";
            };
            /** @constant */
            type: "medicines";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            usedFor: components["schemas"]["medicines"]["$defs"]["renderedText"];
            $defs: {
                renderedText: {
                    html: string;
                    markdown: string;
                    text: string;
                };
                summary: {
                    id: string;
                    slug: string;
                    title: string;
                    type: string;
                    /** Format: uri */
                    url: string;
                };
                warning: {
                    html: string;
                    id: string;
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                };
                image: {
                    alt: string;
                    blurDataURL: string;
                    focalPoint: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    /** Format: uri */
                    src: string;
                    srcset: string;
                    width: number;
                };
                block: {
                    html: string;
                    id: string;
                    markdown: string;
                    text: string;
                    /** @constant */
                    type: "text";
                } | {
                    html: string;
                    id: string;
                    /** @enum {string} */
                    kind: "info" | "warning" | "emergency";
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                    title: string;
                    /** @constant */
                    type: "callout";
                } | {
                    caption: string;
                    id: string;
                    image: components["schemas"]["medicines"]["$defs"]["image"] | null;
                    /** @constant */
                    type: "figure";
                } | {
                    entries: components["schemas"]["medicines"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "exercises";
                } | {
                    id: string;
                    items: {
                        answer: components["schemas"]["medicines"]["$defs"]["renderedText"];
                        id: string;
                        question: string;
                    }[];
                    /** @constant */
                    type: "faq";
                } | {
                    entries: components["schemas"]["medicines"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "related";
                };
            };
        };
        NarrowedChange: {
            /** Format: date-time */
            at: string;
            entry: components["schemas"]["KnownEntry"];
            hash: string;
            id: string;
            locale: components["schemas"]["Locale"];
            /** @constant */
            op: "publish";
            prev: string | null;
            seq: number;
            slug: string;
            type: string;
        } | components["schemas"]["Withdrawal"];
        NarrowedChangePage: {
            changes: components["schemas"]["NarrowedChange"][];
            head: string;
            next: string;
            pending: number;
        };
        NarrowedEntry: {
            id: string;
            locale: components["schemas"]["Locale"];
            type: string;
        };
        NarrowedPage: {
            items: (components["schemas"]["KnownEntry"] | components["schemas"]["NarrowedEntry"])[];
            next: string | null;
            total: number;
        };
        /** nutrients */
        nutrients: {
            alternates: {
                locale: string;
                slug: string;
                /** Format: uri */
                url: string;
            }[];
            body: {
                blocks: components["schemas"]["nutrients"]["$defs"]["block"][];
                html: string;
                markdown: string;
                text: string;
            } | null;
            cautions: components["schemas"]["nutrients"]["$defs"]["warning"][];
            dailyAmount: components["schemas"]["nutrients"]["$defs"]["renderedText"];
            /** @enum {string} */
            direction: "ltr" | "rtl";
            hash: string;
            id: string;
            image: components["schemas"]["nutrients"]["$defs"]["image"] | null;
            jsonLd: Record<string, never>;
            kind: ("vitamin" | "mineral") | null;
            locale: string;
            parts: {
                aspect: string;
                heading: string;
                html: string;
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
            quantities: {
                comparator: string | null;
                date: string | null;
                key: string;
                max: number | null;
                per: string | null;
                phone: string | null;
                text: string;
                unit: string | null;
                value: number | null;
            }[];
            references: Record<string, never>;
            review: {
                lastReviewed: string | null;
                nextReview: string | null;
                reviewedBy: components["schemas"]["nutrients"]["$defs"]["summary"] | null;
            };
            role: components["schemas"]["nutrients"]["$defs"]["renderedText"];
            seo: {
                description: string;
                title: string;
            };
            seq: number;
            signsOfLack: components["schemas"]["nutrients"]["$defs"]["renderedText"];
            slug: string;
            sources: {
                doi: string | null;
                language?: string;
                pmid: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
                year: number | null;
            }[];
            summary: string;
            title: string;
            translation: {
                from: string;
                /** @constant */
                isLate?: true;
                /** @enum {string} */
                status: "source" | "current" | "outdated";
            };
            /** @constant */
            type: "nutrients";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            $defs: {
                renderedText: {
                    html: string;
                    markdown: string;
                    text: string;
                };
                summary: {
                    id: string;
                    slug: string;
                    title: string;
                    type: string;
                    /** Format: uri */
                    url: string;
                };
                warning: {
                    html: string;
                    id: string;
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                };
                image: {
                    alt: string;
                    blurDataURL: string;
                    focalPoint: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    /** Format: uri */
                    src: string;
                    srcset: string;
                    width: number;
                };
                block: {
                    html: string;
                    id: string;
                    markdown: string;
                    text: string;
                    /** @constant */
                    type: "text";
                } | {
                    html: string;
                    id: string;
                    /** @enum {string} */
                    kind: "info" | "warning" | "emergency";
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                    title: string;
                    /** @constant */
                    type: "callout";
                } | {
                    caption: string;
                    id: string;
                    image: components["schemas"]["nutrients"]["$defs"]["image"] | null;
                    /** @constant */
                    type: "figure";
                } | {
                    entries: components["schemas"]["nutrients"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "exercises";
                } | {
                    id: string;
                    items: {
                        answer: components["schemas"]["nutrients"]["$defs"]["renderedText"];
                        id: string;
                        question: string;
                    }[];
                    /** @constant */
                    type: "faq";
                } | {
                    entries: components["schemas"]["nutrients"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "related";
                };
            };
        };
        Problem: {
            detail: string;
            instance?: string;
            links?: {
                [key: string]: string;
            };
            parameter?: string;
            status: number;
            title: string;
            type: string;
        };
        Publication: {
            /** Format: date-time */
            at: string;
            entry: components["schemas"]["Entry"];
            hash: string;
            id: string;
            locale: components["schemas"]["Locale"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "publish";
            prev: string | null;
            seq: number;
            slug: string;
            type: string;
        };
        Recall: {
            replacement: {
                id: string;
                slug: string;
                title: string;
                type: string;
                /** Format: uri */
                url: string;
            } | null;
            /** @enum {string} */
            urgency: "emergency" | "urgent" | "routine";
        };
        SearchHit: {
            highlights: {
                summary: components["schemas"]["HighlightPart"][];
                text: components["schemas"]["HighlightPart"][] | null;
                title: components["schemas"]["HighlightPart"][];
            };
            id: string;
            score: number;
            slug: string;
            summary: string;
            title: string;
            type: string;
            /** Format: uri */
            url: string;
        };
        SearchPage: {
            facets: {
                collection: {
                    count: number;
                    value: string;
                }[];
            };
            items: components["schemas"]["SearchHit"][];
            next: string | null;
            suggestions: string[];
            total: number;
        };
        /** treatments */
        treatments: {
            alternates: {
                locale: string;
                slug: string;
                /** Format: uri */
                url: string;
            }[];
            body: {
                blocks: components["schemas"]["treatments"]["$defs"]["block"][];
                html: string;
                markdown: string;
                text: string;
            } | null;
            cautions: components["schemas"]["treatments"]["$defs"]["warning"][];
            /** @enum {string} */
            direction: "ltr" | "rtl";
            hash: string;
            id: string;
            image: components["schemas"]["treatments"]["$defs"]["image"] | null;
            jsonLd: Record<string, never>;
            kind: ("home-care" | "prevention" | "procedure") | null;
            locale: string;
            parts: {
                aspect: string;
                heading: string;
                html: string;
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            publishedAt: string;
            quantities: {
                comparator: string | null;
                date: string | null;
                key: string;
                max: number | null;
                per: string | null;
                phone: string | null;
                text: string;
                unit: string | null;
                value: number | null;
            }[];
            references: Record<string, never>;
            review: {
                lastReviewed: string | null;
                nextReview: string | null;
                reviewedBy: components["schemas"]["treatments"]["$defs"]["summary"] | null;
            };
            seo: {
                description: string;
                title: string;
            };
            seq: number;
            slug: string;
            sources: {
                doi: string | null;
                language?: string;
                pmid: string | null;
                publisher: string | null;
                title: string;
                url: string | null;
                year: number | null;
            }[];
            steps: {
                id: string;
                text: components["schemas"]["treatments"]["$defs"]["renderedText"];
            }[];
            summary: string;
            title: string;
            translation: {
                from: string;
                /** @constant */
                isLate?: true;
                /** @enum {string} */
                status: "source" | "current" | "outdated";
            };
            /** @constant */
            type: "treatments";
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri */
            url: string;
            $defs: {
                renderedText: {
                    html: string;
                    markdown: string;
                    text: string;
                };
                summary: {
                    id: string;
                    slug: string;
                    title: string;
                    type: string;
                    /** Format: uri */
                    url: string;
                };
                warning: {
                    html: string;
                    id: string;
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                };
                image: {
                    alt: string;
                    blurDataURL: string;
                    focalPoint: {
                        x: number;
                        y: number;
                    };
                    height: number;
                    sources: {
                        srcset: string;
                        type: string;
                    }[];
                    /** Format: uri */
                    src: string;
                    srcset: string;
                    width: number;
                };
                block: {
                    html: string;
                    id: string;
                    markdown: string;
                    text: string;
                    /** @constant */
                    type: "text";
                } | {
                    html: string;
                    id: string;
                    /** @enum {string} */
                    kind: "info" | "warning" | "emergency";
                    markdown: string;
                    /** @enum {string} */
                    severity: "info" | "self-care" | "caution" | "urgent" | "emergency";
                    text: string;
                    title: string;
                    /** @constant */
                    type: "callout";
                } | {
                    caption: string;
                    id: string;
                    image: components["schemas"]["treatments"]["$defs"]["image"] | null;
                    /** @constant */
                    type: "figure";
                } | {
                    entries: components["schemas"]["treatments"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "exercises";
                } | {
                    id: string;
                    items: {
                        answer: components["schemas"]["treatments"]["$defs"]["renderedText"];
                        id: string;
                        question: string;
                    }[];
                    /** @constant */
                    type: "faq";
                } | {
                    entries: components["schemas"]["treatments"]["$defs"]["summary"][];
                    id: string;
                    /** @constant */
                    type: "related";
                };
            };
        };
        Withdrawal: {
            /** Format: date-time */
            at: string;
            hash: null;
            id: string;
            locale: components["schemas"]["Locale"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "withdraw";
            prev: string | null;
            recall?: components["schemas"]["Recall"];
            seq: number;
            slug: string;
            type: string;
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
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        head?: string;
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pictureThatACurrentEntryShows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in an entry’s `image` */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture; its name stands for its bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/avif": unknown;
                    "image/webp": unknown;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers about the process, in the text format of Prometheus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replica has caught up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        head?: string;
                        /** @constant */
                        status: "ready";
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has not yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    indexOfWhatThereIs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Locales, collections with counts, head, links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfArticles: {
        parameters: {
            query?: {
                /** @description Only entries with this author */
                author?: string;
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names, with commas between */
                fields?: ("alternates" | "author" | "body" | "direction" | "hash" | "id" | "image" | "jsonLd" | "locale" | "parts" | "publishedAt" | "quantities" | "references" | "review" | "seo" | "seq" | "slug" | "sources" | "summary" | "title" | "topics" | "translation" | "type" | "updatedAt" | "url")[];
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
                /** @description Only entries with this topics */
                topics?: "cramps" | "legs" | "sport" | "home-care" | "treatment" | "prevention";
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; with `fields`, items have those only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["articles"] | components["schemas"]["NarrowedEntry"])[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfArticles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
                /** @description The entry’s address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["articles"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfCauses: {
        parameters: {
            query?: {
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names, with commas between */
                fields?: ("alternates" | "atRisk" | "body" | "direction" | "hash" | "id" | "image" | "jsonLd" | "leadsTo" | "locale" | "mechanism" | "parts" | "publishedAt" | "quantities" | "references" | "review" | "seo" | "seq" | "slug" | "sources" | "summary" | "title" | "translation" | "type" | "updatedAt" | "url" | "warnings" | "whatToDo")[];
                /** @description Only entries with this leadsTo */
                leadsTo?: string;
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; with `fields`, items have those only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["causes"] | components["schemas"]["NarrowedEntry"])[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfCauses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
                /** @description The entry’s address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["causes"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passagesOfEveryCurrentEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON a line: an `EntryChunks`, then a `Chunk` for each passage; the last line counts and hashes those before it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfCrampTypes: {
        parameters: {
            query?: {
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names, with commas between */
                fields?: ("alternates" | "body" | "direction" | "duration" | "feel" | "hash" | "id" | "image" | "jsonLd" | "locale" | "parts" | "publishedAt" | "quantities" | "redFlags" | "references" | "review" | "seo" | "seq" | "slug" | "sources" | "summary" | "title" | "translation" | "type" | "updatedAt" | "url" | "usualCauses" | "whatHelps" | "when" | "where")[];
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
                /** @description Only entries with this usualCauses */
                usualCauses?: string;
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; with `fields`, items have those only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["cramp-types"] | components["schemas"]["NarrowedEntry"])[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfCrampTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
                /** @description The entry’s address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cramp-types"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfDoctors: {
        parameters: {
            query?: {
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names, with commas between */
                fields?: ("alternates" | "bio" | "body" | "bookingUrl" | "degrees" | "direction" | "hash" | "id" | "image" | "jsonLd" | "languages" | "locale" | "memberships" | "parts" | "publishedAt" | "quantities" | "references" | "review" | "reviewLinks" | "seo" | "seq" | "slug" | "sources" | "specialty" | "summary" | "title" | "translation" | "type" | "updatedAt" | "url")[];
                /** @description Only entries with this languages */
                languages?: "en" | "fa" | "ar" | "az" | "tr" | "fr" | "de";
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; with `fields`, items have those only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["doctors"] | components["schemas"]["NarrowedEntry"])[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfDoctors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
                /** @description The entry’s address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["doctors"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfExercises: {
        parameters: {
            query?: {
                /** @description Only entries with this area */
                area?: "leg" | "thigh" | "neck" | "back";
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names, with commas between */
                fields?: ("alternates" | "area" | "body" | "direction" | "hash" | "id" | "image" | "jsonLd" | "locale" | "parts" | "publishedAt" | "quantities" | "references" | "repetitions" | "review" | "seo" | "seq" | "slug" | "sources" | "steps" | "summary" | "title" | "translation" | "type" | "updatedAt" | "url" | "whenToStop")[];
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; with `fields`, items have those only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["exercises"] | components["schemas"]["NarrowedEntry"])[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfExercises: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
                /** @description The entry’s address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exercises"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jsonFeedOfTheNewest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Feed 1.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rssOfTheNewest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RSS 2.0 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfFoods: {
        parameters: {
            query?: {
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names, with commas between */
                fields?: ("alternates" | "body" | "cautions" | "direction" | "hash" | "howToEat" | "id" | "image" | "jsonLd" | "locale" | "nutrients" | "parts" | "publishedAt" | "quantities" | "references" | "review" | "seo" | "seq" | "slug" | "sources" | "summary" | "title" | "translation" | "type" | "updatedAt" | "url")[];
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; with `fields`, items have those only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["foods"] | components["schemas"]["NarrowedEntry"])[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfFoods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
                /** @description The entry’s address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["foods"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    overviewForAssistants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the llms.txt format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfMedicines: {
        parameters: {
            query?: {
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names, with commas between */
                fields?: ("alternates" | "body" | "cautions" | "direction" | "genericName" | "hash" | "id" | "image" | "jsonLd" | "locale" | "medicineClass" | "parts" | "publishedAt" | "quantities" | "references" | "review" | "seo" | "seq" | "sideEffects" | "slug" | "sources" | "summary" | "title" | "translation" | "type" | "updatedAt" | "url" | "usedFor")[];
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; with `fields`, items have those only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["medicines"] | components["schemas"]["NarrowedEntry"])[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfMedicines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
                /** @description The entry’s address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["medicines"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfNutrients: {
        parameters: {
            query?: {
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names, with commas between */
                fields?: ("alternates" | "body" | "cautions" | "dailyAmount" | "direction" | "hash" | "id" | "image" | "jsonLd" | "kind" | "locale" | "parts" | "publishedAt" | "quantities" | "references" | "review" | "role" | "seo" | "seq" | "signsOfLack" | "slug" | "sources" | "summary" | "title" | "translation" | "type" | "updatedAt" | "url")[];
                /** @description Only entries with this kind */
                kind?: "vitamin" | "mineral";
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; with `fields`, items have those only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["nutrients"] | components["schemas"]["NarrowedEntry"])[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfNutrients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
                /** @description The entry’s address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["nutrients"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchResults: {
        parameters: {
            query: {
                /** @description Only this collection */
                collection?: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Results a page */
                limit?: number;
                /** @description As people type it */
                q: string;
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What fits the question, the best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfTreatments: {
        parameters: {
            query?: {
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names, with commas between */
                fields?: ("alternates" | "body" | "cautions" | "direction" | "hash" | "id" | "image" | "jsonLd" | "kind" | "locale" | "parts" | "publishedAt" | "quantities" | "references" | "review" | "seo" | "seq" | "slug" | "sources" | "steps" | "summary" | "title" | "translation" | "type" | "updatedAt" | "url")[];
                /** @description Only entries with this kind */
                kind?: "home-care" | "prevention" | "procedure";
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
            };
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; with `fields`, items have those only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["treatments"] | components["schemas"]["NarrowedEntry"])[];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfTreatments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
                /** @description The entry’s address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["treatments"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bundleOfEverythingAsSqlite: {
        parameters: {
            query?: never;
            header?: {
                /** @description To go on with a download: `bytes=1000-` */
                Range?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sqlite3": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sqlite3": unknown;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The range begins behind the end */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    catalogForNodesThatFollowThisOne: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Languages, collections and fields, as they are kept beside the ledger */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changesAfterACursor: {
        parameters: {
            query?: {
                /** @description Only this collection */
                collection?: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
                /** @description Changes a page */
                limit?: number;
                /** @description Only this language */
                locale?: "en" | "fa";
                /** @description `next` of the last answer */
                since?: string;
                /** @description Seconds to wait for a change */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes in order, only the latest of each entry and locale */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                    "text/event-stream": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A cursor of another epoch */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    indexOfWhatThereIsOfAChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Locales, collections with counts, head, links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    aPageOfACollectionOfAChannel: {
        parameters: {
            query?: {
                /** @description `next` of the page before, with the same `sort` */
                cursor?: string;
                /** @description Names of fields that the channel has, with commas between */
                fields?: ("id" | "type" | "locale" | "alternates" | "body" | "direction" | "hash" | "image" | "jsonLd" | "parts" | "publishedAt" | "quantities" | "references" | "review" | "seo" | "seq" | "slug" | "sources" | "summary" | "title" | "translation" | "updatedAt" | "url")[];
                /** @description Entries a page */
                limit?: number;
                /** @description Order */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "seq" | "-seq";
            };
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The collection */
                collection: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrowedPage"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    oneEntryOfAChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The collection */
                collection: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
                /** @description The language */
                locale: "en" | "fa";
                /** @description Its address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownEntry"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It has another address now */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passagesOfEveryCurrentEntryOfAChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON a line: an `EntryChunks`, then a `Chunk` for each passage; the last line counts and hashes those before it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jsonFeedOfTheNewestOfAChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Feed 1.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rssOfTheNewestOfAChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RSS 2.0 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    overviewForAssistantsOfAChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the llms.txt format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchResultsOfAChannel: {
        parameters: {
            query: {
                /** @description Only this collection */
                collection?: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Results a page */
                limit?: number;
                /** @description As people type it */
                q: string;
            };
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What fits the question, the best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bundleOfEverythingAsSqliteOfAChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description To go on with a download: `bytes=1000-` */
                Range?: string;
            };
            path: {
                /** @description The channel’s name */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sqlite3": unknown;
                };
            };
            /** @description The range that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sqlite3": unknown;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The range begins behind the end */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changesAfterACursorOfAChannel: {
        parameters: {
            query?: {
                /** @description Only this collection */
                collection?: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
                /** @description Changes a page */
                limit?: number;
                /** @description Only this language */
                locale?: "en" | "fa";
                /** @description `next` of the last answer */
                since?: string;
                /** @description Seconds to wait for a change */
                wait?: number;
            };
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes in order, only the latest of each entry and locale */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrowedChangePage"];
                    "text/event-stream": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A cursor of another epoch */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportOfEveryCurrentEntryOfAChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One a line; the last counts and hashes those before it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    historyOfAnEntryOfAChannel: {
        parameters: {
            query: {
                /** @description The moment; now, if left out */
                at?: string;
                /** @description In which language */
                locale: "en" | "fa";
            };
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The entry’s collection */
                collection: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
                /** @description The entry’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry as it was public at that moment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownEntry"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    thisDescriptionOfAChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jsonSchemaOfACollectionOfAChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel’s name */
                channel: string;
                /** @description The collection */
                collection: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 of its entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The channel is private and needs its key, or the key is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportOfEveryCurrentEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The language */
                locale: "en" | "fa";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One a line; the last counts and hashes those before it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    historyOfAnEntry: {
        parameters: {
            query: {
                /** @description The moment; now, if left out */
                at?: string;
                /** @description In which language */
                locale: "en" | "fa";
            };
            header?: never;
            path: {
                /** @description The entry’s collection */
                collection: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
                /** @description The entry’s id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry as it was public at that moment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    thisDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jsonSchemaOfACollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The collection */
                collection: "articles" | "cramp-types" | "causes" | "treatments" | "exercises" | "foods" | "nutrients" | "medicines" | "doctors";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON Schema 2020-12 of its entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a method here */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing to read yet */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

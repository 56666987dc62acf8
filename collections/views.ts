import type { CollectionConfig } from 'payload'

type EditViews = NonNullable<
  NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>['edit']
>

/** The "Translate" view beside a document's form. */
export const translateView: EditViews = {
  translate: {
    Component: '/src/admin/translate/translate-view#TranslateView',
    path: '/translate',
    tab: { label: ({ t }) => t('qanun:translate'), href: '/translate' },
  },
}

/** What a change of a term's words touches, beside the term's form. */
export const rehearseView: EditViews = {
  rehearse: {
    Component: '/src/admin/terms/rehearsal-view#RehearsalView',
    path: '/rehearse',
    tab: { label: ({ t }) => t('qanun:rehearse'), href: '/rehearse' },
  },
}

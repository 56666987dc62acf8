import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { QuantityKeyField as QuantityKeyField_060b1e395f4b3b3db012e715efde53df } from '../../../../src/admin/quantity/key-field'
import { QuantityInlineLabel as QuantityInlineLabel_928f2b6f665aa209e7bf39339ec3c339 } from '../../../../src/admin/quantity/inline-label'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DocumentPanels as DocumentPanels_033b199a26095b0dc718b72107037c0f } from '../../../../src/admin/document/panels'
import { PublicationCell as PublicationCell_cd03898158ee170a93e85ceaf1d9bafe } from '../../../../src/admin/publishing/publication-cell'
import { Autosave as Autosave_287561b6eb87a09abdf482ee61aa372a } from '../../../../src/admin/autosave/autosave'
import { TranslateView as TranslateView_7405fb54ffeed0ed6b6bb090f3acf7e5 } from '../../../../src/admin/translate/translate-view'
import { RehearsalView as RehearsalView_3afa34c904973a52b0de85c0b9ac5f6b } from '../../../../src/admin/terms/rehearsal-view'
import { ChannelPanel as ChannelPanel_b60c709c3a4ee9c062ab13bca2551d4c } from '../../../../src/admin/channels/channel-panel'
import { StandstillCard as StandstillCard_5934d58605405b88cdab8f4c7a1d9c71 } from '../../../../src/admin/channels/standstill-card'
import { QueueCard as QueueCard_ec190dc6e5934558ef58759c517b4a65 } from '../../../../src/admin/queue/queue-card'
import { QueueLink as QueueLink_4dfc96a44542b02bdb56598c00779986 } from '../../../../src/admin/queue/queue-link'
import { OperationsLink as OperationsLink_c2ab97b5f70dc86b23b8e3c02762997d } from '../../../../src/admin/operations/operations-link'
import { RecallsLink as RecallsLink_4b5aa6cba9c71269123ce0d9a2a4f551 } from '../../../../src/admin/recalls/recalls-link'
import { ContentDirection as ContentDirection_63693ece8b5f62d9ede01727b89381fb } from '../../../../src/admin/direction/content-direction'
import { QueueView as QueueView_28c8df14bbfd4bf174348d2a9b577fc7 } from '../../../../src/admin/queue/queue-view'
import { OperationsView as OperationsView_008a8994ed3c67449a5e86812a67ef6a } from '../../../../src/admin/operations/operations-view'
import { RecallsView as RecallsView_07a183d0ad69df764da70e3bbb55a253 } from '../../../../src/admin/recalls/recalls-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/quantity/key-field#QuantityKeyField": QuantityKeyField_060b1e395f4b3b3db012e715efde53df,
  "/src/admin/quantity/inline-label#QuantityInlineLabel": QuantityInlineLabel_928f2b6f665aa209e7bf39339ec3c339,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/document/panels#DocumentPanels": DocumentPanels_033b199a26095b0dc718b72107037c0f,
  "/src/admin/publishing/publication-cell#PublicationCell": PublicationCell_cd03898158ee170a93e85ceaf1d9bafe,
  "/src/admin/autosave/autosave#Autosave": Autosave_287561b6eb87a09abdf482ee61aa372a,
  "/src/admin/translate/translate-view#TranslateView": TranslateView_7405fb54ffeed0ed6b6bb090f3acf7e5,
  "/src/admin/terms/rehearsal-view#RehearsalView": RehearsalView_3afa34c904973a52b0de85c0b9ac5f6b,
  "/src/admin/channels/channel-panel#ChannelPanel": ChannelPanel_b60c709c3a4ee9c062ab13bca2551d4c,
  "/src/admin/channels/standstill-card#StandstillCard": StandstillCard_5934d58605405b88cdab8f4c7a1d9c71,
  "/src/admin/queue/queue-card#QueueCard": QueueCard_ec190dc6e5934558ef58759c517b4a65,
  "/src/admin/queue/queue-link#QueueLink": QueueLink_4dfc96a44542b02bdb56598c00779986,
  "/src/admin/operations/operations-link#OperationsLink": OperationsLink_c2ab97b5f70dc86b23b8e3c02762997d,
  "/src/admin/recalls/recalls-link#RecallsLink": RecallsLink_4b5aa6cba9c71269123ce0d9a2a4f551,
  "/src/admin/direction/content-direction#ContentDirection": ContentDirection_63693ece8b5f62d9ede01727b89381fb,
  "/src/admin/queue/queue-view#QueueView": QueueView_28c8df14bbfd4bf174348d2a9b577fc7,
  "/src/admin/operations/operations-view#OperationsView": OperationsView_008a8994ed3c67449a5e86812a67ef6a,
  "/src/admin/recalls/recalls-view#RecallsView": RecallsView_07a183d0ad69df764da70e3bbb55a253,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
